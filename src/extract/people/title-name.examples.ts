export const examples = {
  yes: [
    { input: 'Pellworm CEO Jane Doe said the market is large.', expect: ['CEO Pellworm'] },
    {
      input: 'The deal was confirmed by Pellworm’s chief executive officer, Jane Doe, on Monday.',
      expect: ['chief executive officer Pellworm'],
    },
    { input: 'Their idea came to co-founders Maria Silva and Tom Reyes in Lisbon.', expect: ['co-founders', 'co-founders'] },
    { input: 'Harrow Ventures general partner Anna Berg led the deal.', expect: ['general partner Harrow Ventures'] },
  ],
  no: ['Analyst Jane Doe said the market is large.', 'Strategic partner Harrow Group said the market is large.'],
};
