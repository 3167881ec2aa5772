export const examples = {
  yes: [
    { input: 'The round closed in May. It was also backed by Foxglove Capital.', expect: ['participant Foxglove Capital'] },
    {
      input: 'Corvane came out of stealth with $300 million as a seed round, backed by Tarn Partners and Jane Halloway.',
      expect: ['participant Tarn Partners', 'participant Jane Halloway'],
    },
    {
      input: 'She said the funding round conducted by internet firm Foxglove Holdings showed it.',
      expect: ['participant Foxglove Holdings this'],
    },
  ],
  no: [
    'Corvane opened in May. It was also backed by Foxglove Capital.',
    'Corvane, backed by Tarn Partners, raised $5 million.',
    'The health service backed by Jane Halloway raised $25 million.',
  ],
};
