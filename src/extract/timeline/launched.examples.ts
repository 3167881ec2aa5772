export const examples = {
  yes: [
    { input: 'Quillbank launched in 2015 with two shops.', expect: ['launched 2015 Quillbank'] },
    { input: 'Quillbank, which launched publicly in May 2018, sells ledgers.', expect: ['launched 2018-05 Quillbank'] },
    { input: 'Quillbank emerged from stealth last year.', published: '2020-02-03', expect: ['launched 2019 Quillbank'] },
  ],
  no: [
    'The offering was launched in 2015.',
    { input: 'Quillbank will be launched in May.', published: '2020-02-03' },
    'Quillbank launched a shop.',
  ],
};
