export const examples = {
  yes: [
    { input: 'Pellworm will use the funds to open an office in Lyon.', expect: ['use-of-funds open an office in Lyon'] },
    { input: 'It plans to use the money for research and new hires.', expect: ['use-of-funds research and new hires'] },
  ],
  no: ['Customers use the app to send money.', 'They use the round table for lunch.'],
};
