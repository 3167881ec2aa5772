export const examples = {
  yes: [
    { input: 'Quillbank launched a search engine in 2019.', expect: ['launched 2019 Quillbank'] },
    {
      input: 'Quillbank launched a survey tool, Marram, in November 2018, and a handheld version, Tessera, in May 2019.',
      expect: ['launched 2018-11 Quillbank Marram', 'launched 2019-05 Quillbank Tessera'],
    },
    {
      input: 'Quillbank launched its diagnostic kit, Marram, which finds three bacteria, in October 2018.',
      expect: ['launched 2018-10 Quillbank Marram'],
    },
    { input: 'Quillbank launched Marram in 2019.', expect: ['launched 2019 Quillbank Marram'] },
    { input: 'In May 2018, the company released a ledger called Marram.', expect: ['launched 2018-05 the company Marram'] },
    { input: 'Last year, Quillbank introduced a loyalty program.', published: '2020-02-03', expect: ['launched 2019 Quillbank'] },
    { input: 'Quillbank today released Marram.', published: '2020-02-03', expect: ['launched 2020-02-03 Quillbank Marram'] },
  ],
  no: [
    'Quillbank launched a takeover bid for Marram in May 2019.',
    'Quillbank launched an initial public offering of shares in 2019.',
    'Quillbank launched its IPO in 2019.',
    'Quillbank released its annual report in May 2019.',
    { input: 'Quillbank will launch Marram in May.', published: '2020-02-03' },
  ],
};
