export const examples = {
  yes: [
    { input: 'Corvane Corp. agreed to be bought by Harrow Group for $2.4 billion.', expect: ['acquirer Harrow Group'] },
    { input: 'Tindle is selling its catering unit Corvane to Harrow Group for $3 million.', expect: ['acquirer Harrow Group'] },
  ],
  no: ['Harrow Group acquired Corvane.', 'The show was snapped up by critics.'],
};
