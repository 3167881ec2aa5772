export const examples = {
  yes: [
    {
      input: 'Harrow Group will buy baby-food maker Corvane from Merriden AG for $5.5 billion.',
      expect: ['seller Merriden AG Merriden AG'],
    },
  ],
  no: ['Corvane raised $5 million from Tarn Partners.', 'Harrow Group will buy Corvane for $5.5 billion.'],
};
