export const examples = {
  yes: [
    {
      input: 'The company will use the funding both to add features and to hire more people, founder Jane Roe said.',
      expect: ['use-of-funds add features', 'use-of-funds hire more people'],
    },
    {
      input: 'As for the funding, Roe and her team will use it to expand into new markets.',
      expect: ['use-of-funds expand into new markets'],
    },
    { input: 'Pellworm will use the funds to open an office in Lyon.', expect: ['use-of-funds open an office in Lyon'] },
    { input: 'It plans to use the money for research and new hires.', expect: ['use-of-funds research and new hires'] },
  ],
  no: ['Customers use the app to send money.', 'They use the round table for lunch.'],
};
