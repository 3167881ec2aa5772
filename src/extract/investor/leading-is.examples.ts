export const examples = {
  yes: [
    {
      input: 'Leading the Series A round is venture capital firm Tarn Partners, with participation from Foxglove Capital.',
      expect: ['lead Tarn Partners'],
    },
    {
      input: 'Foxglove Capital and Quillon Ventures joined lead investor Tarn Partners in the round.',
      expect: ['lead Tarn Partners this'],
    },
    {
      input: 'We have partnered with Tarn Partners and Foxglove Capital, and had them lead our $10.5M seed round.',
      expect: ['lead Tarn Partners', 'lead Foxglove Capital'],
    },
  ],
  no: ['The round had no lead investor.', 'Corvane is leading the market for payroll software.'],
};
