export const examples = {
  yes: [
    { input: 'In July 2022, Quillbank released a new version of Marram.', expect: ['updated 2022-07 Quillbank'] },
    { input: 'Quillbank relaunched Marram in 2019.', expect: ['updated 2019 Quillbank Marram'] },
  ],
  no: ['Quillbank released a new version of Marram.', 'Quillbank updated its investors in 2019.'],
};
