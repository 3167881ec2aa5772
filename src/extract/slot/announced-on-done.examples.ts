export const examples = {
  yes: [
    {
      input: 'Quillbank on Wednesday received a $2 billion injection from Foxglove Capital.',
      published: '2020-03-06',
      expect: ['announced-on 2020-03-04'],
    },
    { input: 'Norland sold $2 billion of bonds on Thursday.', published: '2020-03-06', expect: ['announced-on 2020-03-05'] },
  ],
  no: [
    { input: 'Quillbank raised $5 million in May 2018.', published: '2020-03-06' },
    { input: 'Quillbank opened a shop on Thursday.', published: '2020-03-06' },
  ],
};
