export const examples = {
  yes: [
    { input: 'Quillbank launched Marram in 2019.', expect: ['launched 2019 Quillbank Marram'] },
    { input: 'In May 2018, the company released a ledger called Marram.', expect: ['launched 2018-05 the company Marram'] },
    { input: 'Last year, Quillbank introduced a loyalty program.', published: '2020-02-03', expect: ['launched 2019 Quillbank'] },
    { input: 'Quillbank today released Marram.', published: '2020-02-03', expect: ['launched 2020-02-03 Quillbank Marram'] },
  ],
  no: [
    'Quillbank launched its IPO in 2019.',
    'Quillbank released its annual report in May 2019.',
    { input: 'Quillbank will launch Marram in May.', published: '2020-02-03' },
  ],
};
