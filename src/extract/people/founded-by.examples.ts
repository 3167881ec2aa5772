export const examples = {
  yes: [
    { input: 'Pellworm was founded in 2019 by Maria Silva and Tom Reyes.', expect: ['founder Pellworm', 'founder Pellworm'] },
    { input: 'Co-founded by Maria Silva, Pellworm sells pumps.', expect: ['co-founder'] },
  ],
  no: ['Pellworm was founded in 2019 by Harrow Group.', 'The fund was set up by Harrow Capital and Calder Bank.'],
};
