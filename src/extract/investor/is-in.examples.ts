export const examples = {
  yes: [
    { input: 'Calder Capital, a New York fund, is a new investor.', expect: ['participant Calder Capital new'] },
    {
      input: 'Existing backers Calder Capital and Harrow Group are also in.',
      expect: ['participant Calder Capital existing', 'participant Harrow Group existing'],
    },
    { input: 'Harrow Group is expected to join.', expect: ['participant Harrow Group'] },
  ],
  no: ['Harrow Group is in Berlin.', 'Harrow Group is expected to join the stock index next year.'],
};
