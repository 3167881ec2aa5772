export const examples = {
  yes: [
    {
      headline: 'Pellworm Raises $5 Million Series A Led By Harrow Ventures',
      input: 'They grew.',
      expect: ['organisation Pellworm', 'organisation Harrow Ventures'],
    },
    { headline: 'Range Secures $5M To Expand Its Platform', input: 'They grew.', expect: ['unknown Range'] },
    {
      headline: 'Software Startup Simple Habit Closes New Funding Round',
      input: 'It was said that Simple Habit grew.',
      expect: ['organisation Simple Habit'],
    },
    {
      headline: 'Pellworm Will Buy Harrow Semi in Latest Chip Deal',
      input: 'It agreed to buy Harrow Semiconductor Corp. for cash. Shares of Pellworm fell, Harrow said.',
      expect: ['organisation Pellworm', 'organisation Harrow Semi'],
    },
  ],
  no: [{ headline: 'How To Raise Money For Your First Company This Year', input: 'They grew.' }],
};
