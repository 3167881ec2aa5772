export const examples = {
  yes: [
    { input: 'The device costs $299.', expect: ['other 299 USD'] },
    { input: 'Users pay $10 a month.', expect: ['other 10 USD'] },
    { input: 'It was hit with a $5 million fine.', expect: ['other 5000000 USD'] },
    { input: 'The firm has debts of $90 million.', expect: ['other 90000000 USD'] },
  ],
  no: ['It raised $5 million.', 'Harrow will pay $90 million for Pellworm.'],
};
