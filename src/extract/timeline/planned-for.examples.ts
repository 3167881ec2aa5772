export const examples = {
  yes: [{ input: 'Quillbank is slated for launch in March 2023.', published: '2022-02-03', expect: ['planned 2023-03 Quillbank'] }],
  no: [
    { input: 'The deal is slated for May.', published: '2020-02-03' },
    { input: 'Marram was due in May 2018.', published: '2020-02-03' },
  ],
};
