export const examples = {
  yes: [
    {
      input:
        'Date | Name | Sector | Funding Round Size | Funding Round Type | Investors | Lead Investor\n29 Jul 2024 | Pellworm | Fintech | $12 Mn | Series E | Calder Capital, Harrow Group | Calder Capital',
      table: true,
      expect: ['funding Pellworm 12000000 USD Series E', 'lead Calder Capital', 'participant Harrow Group'],
    },
  ],
  no: [{ input: 'Model | Price | Range\nPellworm X | $30,000 | 400 km', table: true }],
} as const;
