export const examples = {
  yes: [
    { input: 'The deal will see Harrow Group pay $2.2 billion in cash for Corvane.', expect: ['acquisition this Corvane 2200000000 USD'] },
  ],
  no: [
    'Users pay $20 for Corvane.',
    'Harrow is to pay $56 million for fixing prices with Corvane.',
    'Harrow paid $20 million for naming rights at Corvane Park.',
  ],
};
