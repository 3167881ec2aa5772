export const examples = {
  yes: [
    { input: 'Quillbank was founded in April 2024.', expect: ['2024-04'] },
    { input: 'It shipped in early Sept. 2019.', expect: ['2019-09'] },
    { input: 'It opened in March of last year.', published: '2020-02-29', expect: ['2019-03'] },
    { input: 'FEBRUARY 2021: the app goes live.', expect: ['2021-02'] },
    { input: 'Revenue since Aug’24 has doubled.', expect: ['2024-08'] },
  ],
  no: ['It may 2019 times over pay for itself.', 'The offer may this year be renewed.'],
};
