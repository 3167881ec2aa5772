export const examples = {
  yes: [
    { input: 'Corvane emerges from stealth with $12M.', expect: ['funding Corvane 12000000 USD'] },
    {
      input: 'Corvane said it launched with a series A round of funding totaling €7.6 million.',
      expect: ['funding Corvane 7600000 EUR Series A'],
    },
  ],
  no: ['Corvane emerged from stealth with $12M in revenue.', 'Corvane launched with two stores and a $3 menu.'],
};
