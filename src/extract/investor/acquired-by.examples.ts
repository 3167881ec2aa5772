export const examples = {
  yes: [
    { input: 'Tindle sold its paint division to Norwegian coatings company Harrow for $1.15 billion.', expect: ['acquirer Harrow'] },
    { input: 'Tindle sold tool maker Corvane to Michigan-based Harrow Fund.', expect: ['acquirer Harrow Fund'] },
    { input: 'The takeover - led by buyout group Harrow Partners - needs approval.', expect: ['acquirer Harrow Partners'] },
    { input: 'Corvane Corp. agreed to be bought by Harrow Group for $2.4 billion.', expect: ['acquirer Harrow Group'] },
    { input: 'Tindle is selling its catering unit Corvane to Harrow Group for $3 million.', expect: ['acquirer Harrow Group'] },
  ],
  no: ['Harrow Group acquired Corvane.', 'The show was snapped up by critics.'],
};
