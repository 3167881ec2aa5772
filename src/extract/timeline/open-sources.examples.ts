export const examples = {
  yes: [{ input: 'Quillbank open-sourced Marram in 2019.', expect: ['open-sourced 2019 Quillbank Marram'] }],
  no: ['Quillbank is an open source firm founded in 2019.', 'Quillbank open-sourced Marram.'],
};
