export const examples = {
  yes: [
    {
      input: 'The deal consists of $5 million in equity and $3 million in debt.',
      expect: ['component 5000000 USD equity', 'component 3000000 USD debt'],
    },
    { input: 'It raised $8 million, including $3 million of venture debt.', expect: ['component 3000000 USD debt'] },
  ],
  no: ['It raised $5 million in equity.', 'It has $3 million in debt.'],
};
