export const examples = {
  yes: [
    {
      input: 'Crowdfunding platform Ashdown also participated in the round, as did previous investors Foxglove Capital and Tarn Partners.',
      expect: ['participant Foxglove Capital existing this', 'participant Tarn Partners existing this'],
    },
    { input: 'Tarn Partners led the round and was joined by Foxglove Capital.', expect: ['participant Foxglove Capital this'] },
    {
      input: 'Backing the round are existing investors Foxglove Capital and Tarn Partners, along with new investor Quillon Ventures.',
      expect: [
        'participant Foxglove Capital existing this',
        'participant Tarn Partners existing this',
        'participant Quillon Ventures new this',
      ],
    },
    {
      input: 'The round was rounded out by Foxglove Capital, Tarn Partners LP and funds managed by Quillon Management.',
      expect: ['participant Foxglove Capital this', 'participant Tarn Partners LP this', 'participant Quillon Management this'],
    },
  ],
  no: [
    'Corvane sold bonds worth $5 million. It may soon be joined by another lender, Merriden Bank.',
    'The team was joined by Jane Halloway last spring.',
    'Sales rose, as did costs.',
  ],
};
