export const examples = {
  yes: [
    {
      input: 'Tarn Partners led the round, followed by Foxglove Capital and the carmaker Berg Auto.',
      expect: ['participant Foxglove Capital', 'participant Berg Auto'],
    },
    {
      input: 'Tarn Partners, which led the seed round in January 2023, invested again, as did existing backer Foxglove Nine.',
      published: '2024-05-10',
      expect: ['participant Foxglove Nine existing'],
    },
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
