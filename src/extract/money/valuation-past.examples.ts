export const examples = {
  yes: [
    { input: 'It is valued at $3 billion, up from $1 billion last year.', expect: ['valuation 1000000000 USD past'] },
    { input: 'The startup was last valued at $1.1 billion.', expect: ['valuation 1100000000 USD The startup past'] },
  ],
  no: ['Revenue is up from $1 million.', 'The round values it at $3 billion.'],
};
