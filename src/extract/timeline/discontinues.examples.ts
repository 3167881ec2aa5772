export const examples = {
  yes: [
    { input: 'Its rental arm, Marram, was discontinued in 2018.', expect: ['discontinued 2018 Marram'] },
    { input: 'Quillbank shut down in 2019.', expect: ['discontinued 2019 Quillbank'] },
    { input: 'Quillbank discontinued Marram in May 2018.', expect: ['discontinued 2018-05 Quillbank Marram'] },
  ],
  no: ['Quillbank shut down.', 'Jane Roe retired in 2019.'],
};
