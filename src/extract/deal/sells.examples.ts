export const examples = {
  yes: [
    {
      input: 'Harrow Group has agreed to sell its paint division to private equity firm, Gorse Partners for £450m.',
      expect: ['acquisition Harrow Group 450000000 GBP'],
    },
    {
      input:
        'Harrow Group agreed to sell its Volta Care division and the cleaning business of its food division to Gorse Partners for $3 billion.',
      expect: ['acquisition Harrow Group 3000000000 USD'],
    },
    {
      input: 'Harrow Group has agreed to sell it to Gorse Partners.',
      expect: ['acquisition Harrow Group'],
    },
    {
      input: 'Harrow Group is selling its battery arm Volta Cells to Gorse Energy for $90 million.',
      expect: ['acquisition Volta Cells 90000000 USD'],
    },
    { input: 'Tindle Health is exploring a sale, people familiar with the matter said.', expect: ['acquisition in-talks Tindle Health'] },
  ],
  no: ['Harrow Group sells shoes to Volta.', 'The spring sale begins on Friday.'],
};
