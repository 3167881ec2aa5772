export const examples = {
  yes: [
    {
      input:
        'Tarn Partners led the round, with participation from existing investors Foxglove Capital and Quillon Ventures and newcomer Ashdown Ventures.',
      expect: [
        'participant Foxglove Capital existing this',
        'participant Quillon Ventures existing this',
        'participant Ashdown Ventures new this',
      ],
    },
    {
      input: 'The round also saw participation from Foxglove Capital, the venture arm of Merriden Bank, and a host of angel investors.',
      expect: ['participant Foxglove Capital this'],
    },
    {
      input: 'Corvane closed its seed round of $2m with the help of Foxglove Capital and Jane Halloway.',
      expect: ['participant Foxglove Capital', 'participant Jane Halloway'],
    },
  ],
  no: ['Participation in the trial rose by a third.', 'She won participation of $5 million in the scheme.'],
};
