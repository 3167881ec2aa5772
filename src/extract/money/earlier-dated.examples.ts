export const examples = {
  yes: [
    { input: 'In June 2019 it raised $5 million.', published: '2021-03-04', expect: ['earlier-round 5000000 USD past'] },
    { input: 'Pellworm raised $5 million in 2019.', published: '2021-03-04', expect: ['earlier-round 5000000 USD Pellworm past'] },
  ],
  no: [
    { input: 'Founded in 2015, Pellworm raised $5 million.', published: '2021-03-04' },
    { input: 'Pellworm raised $5 million in March 2021.', published: '2021-03-04' },
  ],
};
