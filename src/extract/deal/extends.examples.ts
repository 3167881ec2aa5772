export const examples = {
  yes: [
    {
      input: 'Corvane has extended its Series B funding round to $100 million.',
      expect: ['funding Corvane 100000000 USD Series B extension'],
    },
    {
      input: 'Corvane said it had extended an investment round to more than €40 million.',
      expect: ['funding Corvane 40000000 EUR extension'],
    },
  ],
  no: ['Corvane extended its lead to $100 million in sales.', 'Corvane expands to Berlin after a $5 million round.'],
};
