export const examples = {
  yes: [
    { input: 'Pellworm CEO Jane Doe said the market is large.', expect: ['CEO Pellworm'] },
    {
      input: 'The deal was confirmed by Pellworm’s chief executive officer, Jane Doe, on Monday.',
      expect: ['chief executive officer Pellworm'],
    },
    { input: 'Their idea came to co-founders Maria Silva and Tom Reyes in Lisbon.', expect: ['co-founder', 'co-founder'] },
    { input: 'Harrow Ventures general partner Anna Berg led the deal.', expect: ['general partner Harrow Ventures'] },
    {
      input: 'Pellworm director of product marketing Jane Doe said the market is large.',
      expect: ['director of product marketing Pellworm'],
    },
    {
      input: 'Its three founders -- Maria Silva, Tom Reyes and Anna Berg -- met in Lisbon.',
      expect: ['founder', 'founder', 'founder'],
    },
  ],
  no: ['Analyst Jane Doe said the market is large.', 'Strategic partner Harrow Group said the market is large.'],
};
