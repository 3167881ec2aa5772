export const examples = {
  yes: [
    { input: 'In May 2018, Quillbank unveiled Marram.', expect: ['announced 2018-05 Quillbank Marram'] },
    { input: 'In 2017, the company announced it would be introducing a credit system.', expect: ['announced 2017 the company'] },
  ],
  no: [
    { input: 'Quillbank announced today that it raised $5M.', published: '2020-02-03' },
    'In May 2018, Quillbank announced the acquisition of Marram.',
    'Quillbank announced a plan.',
  ],
};
