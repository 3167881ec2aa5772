export const examples = {
  yes: [
    { input: 'Pellworm raised $5 million.', expect: ['deal 5000000 USD Pellworm'] },
    { input: 'The round of $5 million was led by Calder Capital.', expect: ['deal 5000000 USD'] },
  ],
  no: ['Pellworm has revenue of $5 million.', 'The device costs $5.'],
};
