export const examples = {
  yes: [
    { input: 'Calder Capital, a New York fund, is a new investor.', expect: ['participant Calder Capital new'] },
    {
      input: 'Existing backers Calder Capital and Harrow Group are also in.',
      expect: ['participant Calder Capital existing', 'participant Harrow Group existing'],
    },
    { input: 'Harrow Group is expected to join.', expect: ['participant Harrow Group'] },
    {
      input: 'They impressed us, said Jane Doe, a partner in Calder Capital, one of the investors behind the $4 million round.',
      expect: ['participant Calder Capital'],
    },
  ],
  no: [
    'Harrow Group, one of the investors in the stock market, declined to comment.',
    'Harrow Group is in Berlin.',
    'Harrow Group is expected to join the stock index next year.',
  ],
};
