export const examples = {
  yes: [
    {
      input: 'Calder Capital led a $30 million Series B investment in Pellworm Systems.',
      expect: ['funding Pellworm Systems 30000000 USD Series B'],
    },
    { input: 'Calder Capital pours $5M into Pellworm.', expect: ['funding Pellworm 5000000 USD'] },
  ],
  no: ['Calder Capital led the discussion in Pellworm.', 'The ministry led a study of $5M for Pellworm users.'],
};
