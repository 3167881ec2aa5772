export const examples = {
  yes: [
    { input: 'Quillbank last year expanded to Australia.', published: '2020-02-03', expect: ['expanded 2019 Quillbank'] },
    { input: 'In May 2018, Quillbank opened an office in Lyon.', expect: ['expanded 2018-05 Quillbank'] },
    { input: 'Quillbank expanded into Nigeria in 2019.', expect: ['expanded 2019 Quillbank'] },
  ],
  no: ['Quillbank expanded to Australia.', { input: 'Quillbank plans to expand to Australia next year.', published: '2020-02-03' }],
};
