export const examples = {
  yes: [
    { input: 'Since its founding in 2015, Quillbank has grown.', expect: ['founded 2015'] },
    { input: 'Quillbank has been around since 2012.', expect: ['founded 2012 Quillbank'] },
    { input: 'The firm got its start three decades ago.', published: '2019-05-16', expect: ['founded 1989 The firm'] },
    { input: 'Quillbank started as a side project in 2018.', expect: ['founded 2018 Quillbank'] },
  ],
  no: ['Quillbank has grown since 2012.', 'Quillbank began.'],
};
