export const examples = {
  yes: [
    {
      input: 'Some existing investors also took part in today’s funding round.',
      published: '2020-03-06',
      expect: ['announced-on 2020-03-06'],
    },
    { input: 'Today comes news that Quillbank has raised $5M.', published: '2020-03-06', expect: ['announced-on 2020-03-06'] },
  ],
  no: [
    { input: 'In today’s world funding is hard.', published: '2020-03-06' },
    { input: 'Its May round was led by Foxglove Capital.', published: '2020-03-06' },
  ],
};
