export const examples = {
  yes: [
    { input: 'Quillbank will launch Marram in May.', published: '2020-02-03', expect: ['planned 2020-05 Quillbank Marram'] },
    { input: 'The company plans to open a second shop next year.', published: '2020-02-03', expect: ['planned 2021 The company'] },
    { input: 'Quillbank is expected to ship by the end of 2021.', published: '2020-02-03', expect: ['planned 2021 Quillbank'] },
    { input: 'Quillbank wants to hire 20 engineers and open an office in Lyon in 2027.', expect: ['planned 2027 Quillbank'] },
    { input: 'Proceeds will pay for a plant in Fresno, which is to open in May 2027.', expect: ['planned 2027-05'] },
  ],
  no: [
    { input: 'The deal is expected to close in May.', published: '2020-02-03' },
    { input: 'Quillbank will launch Marram.', published: '2020-02-03' },
    { input: 'Quillbank launched Marram in May.', published: '2020-02-03' },
  ],
};
