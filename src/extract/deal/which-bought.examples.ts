export const examples = {
  yes: [
    {
      input: 'He founded Corvane, which Harrow Group bought in 2016 for $400 million.',
      expect: ['acquisition other Corvane 400000000 USD 2016'],
    },
    {
      input: 'She ran Corvane, the chat app, before joining Tindle, which Harrow Group has acquired.',
      expect: ['acquisition other Tindle'],
    },
  ],
  no: ['Harrow Group, which acquired Corvane, grew.', 'Corvane, which Harrow Group supplies, grew.'],
};
