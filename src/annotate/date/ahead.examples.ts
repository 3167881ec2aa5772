export const examples = {
  yes: [
    { input: 'In about a month, Quillbank also plans to stream.', published: '2020-02-13', expect: ['2020-03'] },
    { input: 'The app will launch in two weeks.', published: '2020-02-25', expect: ['2020-03'] },
    { input: 'It hopes to open in three years.', published: '2020-02-25', expect: ['2023'] },
  ],
  no: [{ input: 'Sales grew tenfold in two years.', published: '2020-02-13' }, 'The app will launch in two weeks.'],
};
