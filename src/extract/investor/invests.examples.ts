export const examples = {
  yes: [
    { input: 'Foxglove Fund contributed $500,000 to the Series B.', expect: ['participant Foxglove Fund 500000 USD'] },
    { input: 'Merriden Bank invests $2 billion in Corvane.', expect: ['lead Merriden Bank 2000000000 USD'] },
    {
      input: 'Private equity firms Tarn Partners and Foxglove Capital agreed to invest $1 billion in closely held Corvane Corp.',
      expect: ['participant Tarn Partners', 'participant Foxglove Capital'],
    },
    {
      input: 'Foxglove Motors is making its biggest bet after deciding to invest $30.5 million in Corvane.',
      expect: ['lead Foxglove Motors 30500000 USD'],
    },
  ],
  no: [
    "Foxglove Fund contributed $500,000 to the town's school.",
    'Corvane will put the $5 million to work.',
    'The firm, which also invested $5 million in Tindle, is based in Oslo.',
  ],
};
