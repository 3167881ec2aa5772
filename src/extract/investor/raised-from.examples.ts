export const examples = {
  yes: [
    {
      input:
        "Corvane has raised $4 million in seed capital from a slew of investors: Tarn Partners, Foxglove Capital, and Corvus founder Max Ilves's Ashdown Ventures.",
      expect: ['participant Tarn Partners', 'participant Foxglove Capital', 'participant Ashdown Ventures'],
    },
    { input: 'Corvane received a $2 billion loan from Merriden Bank.', expect: ['lender Merriden Bank'] },
  ],
  no: [
    'Corvane made $4 million in revenue from Foxglove Media.',
    'Corvane bought the unit for $5 million from Foxglove Media.',
    'The price rose from $5 million.',
  ],
};
