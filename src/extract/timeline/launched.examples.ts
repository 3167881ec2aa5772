export const examples = {
  yes: [
    { input: 'It launches today in Spain.', published: '2020-02-03', expect: ['launched 2020-02-03'] },
    { input: 'Its first product, Marram, launched in September 2018.', expect: ['launched 2018-09 Marram'] },
    { input: 'The current model, Marram, was introduced in February 2018.', expect: ['launched 2018-02 Marram'] },
    { input: 'Quillbank launched in 2015 with two shops.', expect: ['launched 2015 Quillbank'] },
    { input: 'Quillbank, which launched publicly in May 2018, sells ledgers.', expect: ['launched 2018-05 Quillbank'] },
    { input: 'Quillbank emerged from stealth last year.', published: '2020-02-03', expect: ['launched 2019 Quillbank'] },
    { input: 'The Marram chip went on sale in September 2018.', expect: ['launched 2018-09 Marram'] },
    { input: 'Marram 2, which is larger, started up in October 2018.', expect: ['launched 2018-10 Marram 2'] },
  ],
  no: [
    { input: 'It launches this month.', published: '2020-02-03' },
    'The offering was launched in 2015.',
    { input: 'Quillbank will be launched in May.', published: '2020-02-03' },
    'Quillbank launched a shop.',
  ],
};
