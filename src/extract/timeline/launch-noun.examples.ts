export const examples = {
  yes: [
    { input: 'Since its 2018 launch, the app has grown.', expect: ['launched 2018'] },
    { input: 'Since its launch in May 2018, the app has grown.', expect: ['launched 2018-05'] },
    { input: 'Quillbank today announced the launch of Marram.', published: '2020-02-03', expect: ['launched 2020-02-03 Quillbank Marram'] },
  ],
  no: ['Since its launch, the app has grown.', { input: 'Its May launch is on track.', published: '2020-02-03' }],
};
