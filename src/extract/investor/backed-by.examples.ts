export const examples = {
  yes: [
    {
      input: 'Corvane came out of stealth with $300 million as a seed round, backed by Tarn Partners and Jane Halloway.',
      expect: ['participant Tarn Partners', 'participant Jane Halloway'],
    },
  ],
  no: ['Corvane, backed by Tarn Partners, raised $5 million.', 'The health service backed by Jane Halloway raised $25 million.'],
};
