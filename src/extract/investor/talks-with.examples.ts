export const examples = {
  yes: [
    {
      input: 'Corvane was in talks with Tarn Partners and Foxglove Capital to raise the money.',
      expect: ['participant Tarn Partners', 'participant Foxglove Capital'],
    },
  ],
  no: ['Corvane is in talks with Tindle about a licence.', 'Corvane is in talks with Harrow Group to buy its unit for $5 million.'],
};
