export const examples = {
  yes: [
    { input: 'The funding round was lead by Foxglove Capital.', expect: ['lead Foxglove Capital this'] },
    {
      input: 'The round will likely be led by the local conglomerate and existing investor Merriden Bank.',
      expect: ['lead Merriden Bank existing this'],
    },
    { input: 'Corvane raised $5M in a round led by Foxglove Capital.', expect: ['lead Foxglove Capital'] },
    { input: 'The Series B was co-led by Tarn Partners.', expect: ['lead Tarn Partners'] },
    {
      input: 'Corvane closed a $9 million Series A led by Quillon Ventures, a fund based in Portugal, and London-based Tarn Partners.',
      expect: ['lead Quillon Ventures', 'lead Tarn Partners'],
    },
    {
      input: "The Series A round was led by Tarn Partners' Jane Halloway, with participation from Foxglove Capital.",
      expect: ['lead Tarn Partners'],
    },
    {
      input: 'The offering was led by Merriden Bank and Castellan Securities.',
      expect: ['underwriter Merriden Bank this', 'underwriter Castellan Securities this'],
    },
    {
      input: 'Corvane previously raised a $2 million seed round led by Foxglove Capital.',
      expect: ['lead Foxglove Capital earlier'],
    },
    {
      input: 'Corvane landed a Series C - $170 million in equity plus $20 million in venture debt - led by Tarn Partners.',
      expect: ['lead Tarn Partners'],
    },
    {
      input: 'The Series B was led by UAE-based financial services company, Quillon Holdings.',
      expect: ['lead Quillon Holdings'],
    },
    {
      input: 'Corvane raised $5M from backers in a round led by hedge fund and investment firm Foxglove Management.',
      expect: ['lead Foxglove Management'],
    },
    {
      input: 'Corvane raised $5M in a round led by private equity (PE) firm Foxglove Capital.',
      expect: ['lead Foxglove Capital'],
    },
    { input: 'Tarn Partners wanted more. Corvane has closed a $150M Series D led by the firm.', expect: ['lead the firm'] },
    {
      input: 'Last year it raised $51 million in a Series C round. That round was led by Foxglove Capital.',
      expect: ['lead Foxglove Capital earlier'],
    },
    {
      input: 'The fresh money, which Corvane first unveiled in August last year, was led by Chinese giant Tarn Capital.',
      expect: ['lead Tarn Capital'],
    },
    {
      input: 'Half of the investment comes from others. The other half, oddly, is led by VC Tarn Partners.',
      expect: ['lead Tarn Partners'],
    },
    {
      input: 'Corvane raised $5M. Led by Tarn Partners and Foxglove Capital, the funding gives the company room.',
      expect: ['lead Tarn Partners', 'lead Foxglove Capital'],
    },
    { input: 'The fund-raiser was led by local firm TPR’s impact platform TPR Ascent.', expect: ['lead TPR Ascent this'] },
  ],
  no: [
    'Led by Jane Halloway, the team moved to Oslo.',

    'Corvane raised $5M in a round led by a Nordic fund.',

    'Foxglove Capital led a $5M round in Corvane.',
    'The effort, led by a former banker, took three years.',
    'Analysts led by Jane Halloway cut their price target on Corvane to $5 million.',
  ],
};
