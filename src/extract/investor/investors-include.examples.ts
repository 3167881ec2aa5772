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
    {
      input: 'Corvane raised $5M. Joining the two funds in the round is a line of celebrities including Jane Halloway and Piet Anders.',
      expect: ['participant Jane Halloway this', 'participant Piet Anders this'],
    },
    {
      input: 'Other contributors in this round include BIT Capital from Oslo, and Jane Halloway who had invested before.',
      expect: ['participant BIT Capital this', 'participant Jane Halloway this'],
    },
    {
      input: "Corvane raised $5M. It attracted two new backers -- Oslo's sovereign wealth fund Foxglove Fund and Tarn Partners.",
      expect: ['participant Foxglove Fund new new', 'participant Tarn Partners new new'],
    },
  ],
  no: [
    'Corvane raised $5M. It attracted backers -- Foxglove Media reported -- of all kinds.',

    "The company's investors include Tarn Partners.",
    'Other past backers include Tarn Partners and Foxglove Capital.',
    'Its customers include Foxglove Media.',
  ],
};
