export const examples = {
  yes: [
    { input: 'Pellworm announced a $53 million Series C.', expect: ['funding new Pellworm 53000000 USD Series C'] },
    { input: 'Pellworm closed $8 million in seed funding.', expect: ['funding Pellworm 8000000 USD Seed'] },
    { input: 'Pellworm took $3 million from Calder Capital.', expect: ['funding Pellworm 3000000 USD'] },
  ],
  no: ['Pellworm announced a $53 million profit.', 'Pellworm gets $5 million from each customer.'],
};
