export const examples = {
  yes: [
    { input: 'Tindle Health signed a $40 million syndicated loan.', expect: ['debt Tindle Health 40000000 USD'] },
    { input: 'Tindle Health sold bonds worth $1 billion.', expect: ['debt Tindle Health 1000000000 USD'] },
  ],
  no: ['Tindle Health owes $40 million in debt.', 'Tindle Health earned $40 million in sales.'],
};
