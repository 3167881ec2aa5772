export const examples = {
  yes: [
    {
      input: 'Tindle is in talks to sell about 20 percent of Corvane for about $7 billion.',
      expect: ['secondary in-talks Corvane 7000000000 USD'],
    },
    { input: 'Tindle sold its 60% stake in Corvane to Harrow Group.', expect: ['acquisition Corvane', 'acquirer Harrow Group'] },
    {
      input: 'Corvane Inc., a maker of mouldings, sold a majority stake to Harrow Partners, a private equity firm.',
      expect: ['acquisition Corvane Inc.', 'acquirer Harrow Partners'],
    },
  ],
  no: ['Corvane sells shares of stories.', 'Tindle bought a 10% stake in Corvane.'],
};
