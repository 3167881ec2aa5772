export const examples = {
  yes: [
    {
      input: 'Other investors in the round include Tarn Partners and Foxglove Capital.',
      expect: ['participant Tarn Partners this', 'participant Foxglove Capital this'],
    },
    {
      input: 'Corvane raised $25 million by selling convertible debt to new investors including Merriden Bank.',
      expect: ['participant Merriden Bank new new'],
    },
    {
      input: 'Banks leading the IPO include Merriden Bank and Castellan Securities.',
      expect: ['underwriter Merriden Bank', 'underwriter Castellan Securities'],
    },
  ],
  no: [
    "The company's investors include Tarn Partners.",
    'Other past backers include Tarn Partners and Foxglove Capital.',
    'Its customers include Foxglove Media.',
  ],
};
