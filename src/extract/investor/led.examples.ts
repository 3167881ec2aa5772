export const examples = {
  yes: [
    {
      input: 'Foxglove Capital co-led a $60m Series D round for the lender Corvane with Tarn Partners.',
      expect: ['lead Foxglove Capital', 'lead Tarn Partners'],
    },
    { input: 'Foxglove Capital led its last round in May.', expect: ['lead Foxglove Capital earlier'] },
    { input: 'Foxglove Capital led the round after previously buying a stake.', expect: ['lead Foxglove Capital this'] },
    { input: 'Orchard Accelerator by Tarn Group led the round.', expect: ['lead Orchard Accelerator this'] },
    { input: 'Tarn Partners led the Series D round with participation from all existing investors.', expect: ['lead Tarn Partners'] },
    {
      input: 'Foxglove Capital and Quillon Ventures co-led the financing.',
      expect: ['lead Foxglove Capital this', 'lead Quillon Ventures this'],
    },
    { input: 'The deal came out of chats with Tarn Partners, which led the round.', expect: ['lead Tarn Partners this'] },
    { input: 'BlueTarn Capital, which led the seed round, is back.', expect: ['lead BlueTarn Capital earlier'] },
    {
      input: 'Tarn Partners co-led the round with healthcare investment group Foxglove Capital.',
      expect: ['lead Foxglove Capital this', 'lead Tarn Partners this'],
    },
    {
      input: 'Tarn Holdings looks abroad after leading the $13 million round of Corvane.',
      expect: ['lead Tarn Holdings'],
    },
  ],
  no: [
    'The round was co-led with great care.',

    'The round was led by Tarn Partners.',
    'Jane Halloway led the design team at Corvane.',
    'Corvane is the leading provider of payroll software.',
  ],
};
