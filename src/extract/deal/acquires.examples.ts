export const examples = {
  yes: [
    {
      input: 'Harrow Group agreed to acquire the Volta Cells business from Corvane in a deal valued at $85 million.',
      expect: ['acquisition Volta Cells 85000000 USD'],
    },
    {
      input: 'Harrow Group agreed to acquire battery maker Volta Cells for $218 million.',
      expect: ['acquisition Volta Cells 218000000 USD'],
    },
    { input: 'Harrow Group is in talks to buy Volta Cells.', expect: ['acquisition in-talks Volta Cells'] },
    {
      input: 'Tindle has acquired Corvane Corp., Harrow Group and Quillbank this year.',
      expect: ['acquisition Corvane Corp.', 'acquisition Harrow Group', 'acquisition Quillbank'],
    },
  ],
  no: ['Harrow Group wants to acquire users of Volta Cells.', 'Shoppers buy milk.'],
};
