export const examples = {
  yes: [
    { input: 'Its puzzle game Marram passed ten million downloads in May 2018.', expect: ['milestone 2018-05 Marram'] },
    { input: 'In 2019, Quillbank reached 6 million users.', expect: ['milestone 2019 Quillbank'] },
    { input: 'Quillbank, which had 175 million users as of September 2010, sells ledgers.', expect: ['milestone 2010-09 Quillbank'] },
    { input: 'Quillbank turned profitable in 2018.', expect: ['milestone 2018 Quillbank'] },
  ],
  no: [
    'Quillbank has 6 million users.',
    'The market is expected to reach 6 million users in 2019.',
    'Quillbank had revenue of $5M in 2019.',
  ],
};
