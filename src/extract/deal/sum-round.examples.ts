export const examples = {
  yes: [
    {
      input: 'Foxglove Capital led a $60m Series D round for Oslo-based surgical robotics developer Corvane.',
      expect: ['funding Corvane 60000000 USD Series D'],
    },
    { input: 'The $20 million Series B was led by Calder Capital.', expect: ['funding 20000000 USD Series B'] },
    { input: "Calder leads Pellworm's $42M round.", expect: ['funding Pellworm 42000000 USD'] },
  ],
  no: ['The $20 million factory opens in May.'],
};
