export const examples = {
  yes: [
    { input: 'Harrow agreed to buy Pellworm for $90 million.', expect: ['deal 90000000 USD'] },
    { input: 'Harrow will pay $90 million for Pellworm.', expect: ['deal 90000000 USD'] },
    { input: 'The deal is valued at $90 million.', expect: ['deal 90000000 USD'] },
  ],
  no: ['Pellworm sells tickets for $90.', 'Harrow has $90 million.'],
};
