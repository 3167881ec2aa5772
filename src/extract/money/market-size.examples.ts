export const examples = {
  yes: [
    { input: 'It is a $5 billion market.', expect: ['market 5000000000 USD'] },
    { input: 'The pet food market is expected to reach $5 billion by 2030.', expect: ['market 5000000000 USD'] },
  ],
  no: ['It raised $5 million to enter the market.', 'Its market value reached $5 billion.'],
};
