export const examples = {
  yes: [
    { input: 'Calder Capital manages $2 billion.', expect: ['fund-size 2000000000 USD Calder Capital'] },
    { input: 'The firm has $2 billion in assets under management.', expect: ['fund-size 2000000000 USD The firm'] },
    { input: 'It invests out of a $500 million fund.', expect: ['fund-size 500000000 USD'] },
  ],
  no: ['Calder Capital raises $500 million fund.', 'Pellworm raised $5 million in funding.'],
};
