export const examples = {
  yes: [
    { input: 'Quillbank said on Friday it had raised $5 million.', published: '2020-03-02', expect: ['announced-on 2020-02-28'] },
    {
      input: 'Quillbank has raised $5 million, it said in a statement Monday.',
      published: '2020-03-02',
      expect: ['announced-on 2020-03-02'],
    },
    { input: 'Quillbank today announced a $5 million round.', published: '2020-03-02', expect: ['announced-on 2020-03-02'] },
    {
      input: 'Quillbank has closed a $5 million round, the company said on its official account on Friday.',
      published: '2020-03-02',
      expect: ['announced-on 2020-02-28'],
    },
    {
      input: 'Quillbank, which sells ledgers, announced the new money on Friday.',
      published: '2020-03-02',
      expect: ['announced-on 2020-02-28'],
    },
    {
      input: 'Quillbank has raised $5 million, it said in a release dated Feb 28.',
      published: '2020-03-02',
      expect: ['announced-on 2020-02-28'],
    },
  ],
  no: [
    { input: 'Quillbank said in January it had raised $5 million.', published: '2020-03-02' },
    'Quillbank said on Friday it had raised $5 million.',
    { input: 'The shares closed at $5 on Friday.', published: '2020-03-02' },
  ],
};
