export const examples = {
  yes: [
    { input: 'Founded in 2015 by Jane Roe, Quillbank sells ledgers.', expect: ['founded 2015 Quillbank'] },
    { input: 'The 2011-founded startup Quillbank has grown.', expect: ['founded 2011 Quillbank'] },
  ],
  no: ['Quillbank launched Marram in 2015.', 'Quillbank has grown since 2015.'],
};
