export const examples = {
  yes: [
    {
      input: 'Proceeds to the tune of $9 million from the IPO will be used for a plant in Lyon, the IPO prospectus said.',
      expect: ['use-of-funds a plant in Lyon'],
    },
    {
      input: 'The capital will fund development of a cheaper battery that lasts for weeks.',
      expect: ['use-of-funds development of a cheaper battery'],
    },
    { input: 'The proceeds will be used to repay old loans.', expect: ['use-of-funds repay old loans'] },
  ],
  no: ['The fund will be led by two partners.', 'The money was lost.'],
};
