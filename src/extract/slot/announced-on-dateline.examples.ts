export const examples = {
  yes: [
    {
      input:
        'SAN FRANCISCO, Jan. 22, 2020 (GLOBE NEWSWIRE) -- Quillbank, a maker of ledgers, announced it has raised $5 million in funding.',
      expect: ['announced-on 2020-01-22'],
    },
    {
      input: 'LONDON, May 13 (Reuters) - Quillbank has raised $5 million from Foxglove Capital and others.',
      published: '2019-05-13',
      expect: ['announced-on 2019-05-13'],
    },
  ],
  no: ['Updated Jan. 22, 2020 - 10:05 am', 'On Jan. 22, 2020 Quillbank raised $5 million in a round of funding led by Foxglove Capital.'],
};
