export const examples = {
  yes: [
    { input: 'Before this round the company lived on $900,000 from the accelerator Rio Verde.', expect: ['participant Rio Verde earlier'] },
    {
      input: 'Corvane brought in a $2.3 million seed round in August 2022 from Tarn Partners.',
      published: '2024-05-10',
      expect: ['participant Tarn Partners earlier'],
    },
    {
      input: 'The deal comprises $3 million in equity, led by Tarn Partners, and a $6 million loan from Foxglove Bank.',
      expect: ['lender Foxglove Bank this'],
    },
    {
      input:
        "Corvane has raised $4 million in seed capital from a slew of investors: Tarn Partners, Foxglove Capital, and Corvus founder Max Ilves's Ashdown Ventures.",
      expect: ['participant Tarn Partners', 'participant Foxglove Capital', 'participant Ashdown Ventures'],
    },
    { input: 'Corvane received a $2 billion loan from Merriden Bank.', expect: ['lender Merriden Bank'] },
    {
      input: 'Corvane has also received funding from Foxglove Capital, which invested $250 million.',
      expect: ['participant Foxglove Capital earlier'],
    },
    {
      input: 'Corvane raised $5M from hedge fund and investment firm Foxglove Management.',
      expect: ['participant Foxglove Management'],
    },
  ],
  no: [
    'Corvane raises $8.9 million from Foxglove maker to build a protocol.',

    'Corvane made $4 million in revenue from Foxglove Media.',
    'Corvane bought the unit for $5 million from Foxglove Media.',
    'The price rose from $5 million.',
  ],
};
