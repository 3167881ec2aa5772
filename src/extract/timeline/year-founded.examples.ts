export const examples = {
  yes: [
    { input: 'The 2015-founded startup Quillbank has grown.', expect: ['founded 2015 Quillbank'] },
    { input: 'Quillbank (est. 2011) sells ledgers.', expect: ['founded 2011 Quillbank'] },
  ],
  no: ['Quillbank (2011) sells ledgers.'],
};
