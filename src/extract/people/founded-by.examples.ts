export const examples = {
  yes: [
    {
      input: 'Pellworm is the brainchild of Maria Silva, creator of a popular game, and Tom Reyes.',
      expect: ['founder Pellworm', 'founder Pellworm'],
    },
    { input: 'Pellworm was founded in 2019 by Maria Silva and Tom Reyes.', expect: ['founder Pellworm', 'founder Pellworm'] },
    { input: 'Co-founded by Maria Silva, Pellworm sells pumps.', expect: ['co-founder'] },
    {
      input: 'Pellworm was founded in 2019 by the chemist Maria Silva and the data engineer Tom Reyes.',
      expect: ['founder Pellworm', 'founder Pellworm'],
    },
    {
      input: 'Pellworm was founded in 2019 by Maria Silva, a former baker at Calder Mills; Tom Reyes, who ran a shop; and Anna Berg.',
      expect: ['founder Pellworm', 'founder Pellworm', 'founder Pellworm'],
    },
  ],
  no: ['Pellworm was founded in 2019 by Harrow Group.', 'The fund was set up by Harrow Capital and Calder Bank.'],
};
