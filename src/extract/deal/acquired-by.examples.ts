export const examples = {
  yes: [
    { input: 'She came from Corvane, the video ad company acquired by Harrow Group.', expect: ['acquisition other Corvane'] },
    {
      input: 'Tindle takes on Corvane, the payments provider recently acquired by Harrow Group for $5.3 billion.',
      expect: ['acquisition other Corvane 5300000000 USD'],
    },
  ],
  no: ['Corvane was acquired by Harrow Group.', 'Harrow Group has bought by auction for years.'],
};
