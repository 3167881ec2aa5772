export const examples = {
  yes: [
    {
      input: 'She founded Corvane Corp., which later sold to Harrow Group for $575 million.',
      expect: ['acquisition other Corvane Corp. 575000000 USD', 'acquirer Harrow Group other'],
    },
    {
      input: 'She ran Corvane Corp., a startup she launched in 2009 and sold in 2015 to Harrow Group for $375 million.',
      expect: ['acquisition other Corvane Corp. 375000000 USD 2009', 'acquirer Harrow Group other'],
    },
  ],
  no: [
    'Corvane Corp. sold to Harrow Group customers for years.',
    'The chips that it sold to Harrow Group for $5 million were faulty.',
    'Corvane Corp. was sold to Harrow Group for $5 million.',
    'Corvane Corp. sold to Harrow Group in May.',
  ],
};
