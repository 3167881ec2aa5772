export const examples = {
  yes: [
    { input: 'Tarn Partners led the Series D round with participation from all existing investors.', expect: ['lead Tarn Partners'] },
    {
      input: 'Foxglove Capital and Quillon Ventures co-led the financing.',
      expect: ['lead Foxglove Capital this', 'lead Quillon Ventures this'],
    },
    { input: 'The deal came out of chats with Tarn Partners, which led the round.', expect: ['lead Tarn Partners this'] },
    { input: 'BlueTarn Capital, which led the seed round, is back.', expect: ['lead BlueTarn Capital earlier'] },
  ],
  no: [
    'The round was led by Tarn Partners.',
    'Jane Halloway led the design team at Corvane.',
    'Corvane is the leading provider of payroll software.',
  ],
};
