export const examples = {
  yes: [
    { input: 'The listing would give Pellworm a market value of $5 billion.', expect: ['valuation 5000000000 USD Pellworm'] },
    { input: 'Pellworm has a market value of $5 billion.', expect: ['other 5000000000 USD Pellworm'] },
  ],
  no: ['The market is worth $5 billion.', 'It values market share.'],
};
