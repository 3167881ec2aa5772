export const examples = {
  yes: [
    {
      input: 'Harrow Group is selling its battery arm Volta Cells to Gorse Energy for $90 million.',
      expect: ['acquisition Volta Cells 90000000 USD'],
    },
    { input: 'Tindle Health is exploring a sale, people familiar with the matter said.', expect: ['acquisition in-talks Tindle Health'] },
  ],
  no: ['Harrow Group sells shoes to Volta.', 'The spring sale begins on Friday.'],
};
