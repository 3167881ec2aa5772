export const examples = {
  yes: [
    { input: 'Quillbank was founded in 2015.', expect: ['founded 2015 Quillbank'] },
    { input: 'Founded in 2015 by Jane Roe and John Doe, Quillbank sells ledgers.', expect: ['founded 2015 Quillbank'] },
    { input: 'Quillbank, established in Oslo in 2011, sells ledgers.', expect: ['founded 2011 Quillbank'] },
    { input: 'Founded eight years ago, Quillbank sells ledgers.', published: '2020-03-04', expect: ['founded 2012 Quillbank'] },
    { input: 'The company, which was founded by Jane Roe in 2012, sells ledgers.', expect: ['founded 2012 The company'] },
  ],
  no: [
    'Quillbank was founded by Jane Roe, who sold her last firm in 2015.',
    'The trial started in May 2015.',
    'Quillbank, founded by two teachers, raised $5M in 2015.',
  ],
};
