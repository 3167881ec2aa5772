export const examples = {
  yes: [
    {
      input: 'The debt, provided by Merriden Bank and Castellan Bank, will be syndicated.',
      expect: ['lender Merriden Bank', 'lender Castellan Bank'],
    },
    {
      input: 'Two banks - Merriden Bank and Castellan Bank - provided $75 million each for the loan.',
      expect: ['lender Merriden Bank this', 'lender Castellan Bank this'],
    },
  ],
  no: ['The figures were provided by Foxglove Research.', 'Corvane provided $5 million in refunds.'],
};
