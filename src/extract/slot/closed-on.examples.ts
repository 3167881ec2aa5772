export const examples = {
  yes: [
    { input: 'The deal closed on May 3, 2020.', expect: ['closed-on 2020-05-03'] },
    { input: 'Quillbank completed the acquisition in March 2018.', expect: ['closed-on 2018-03'] },
  ],
  no: [
    { input: 'The deal is expected to close on May 3.', published: '2020-03-01' },
    { input: 'The transaction will be completed in May.', published: '2020-03-01' },
    { input: 'Quillbank completed the acquisition in March 2018.', published: '2020-03-01' },
    'The deal was announced on May 3, 2020.',
  ],
};
