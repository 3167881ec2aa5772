export const examples = {
  yes: [
    { input: 'Pellworm had revenue of $5 million.', expect: ['revenue 5000000 USD Pellworm'] },
    { input: 'It has $5 million in annual recurring revenue.', expect: ['revenue 5000000 USD'] },
    { input: 'Pellworm lost $5 million last year.', expect: ['revenue 5000000 USD Pellworm'] },
    { input: 'Sales rose 20% to $5 million.', expect: ['revenue 5000000 USD'] },
  ],
  no: ['Pellworm raised $5 million to grow sales.', 'The revenue team raised $5 million.'],
};
