export const examples = {
  yes: [
    { input: 'Harrow Group bought a 51% stake in Pellworm.', expect: ['stake 0.51'] },
    { input: 'The founders sold 20 per cent of the company.', expect: ['stake 0.2'] },
    { input: 'Harrow took a one-third stake in Pellworm.', expect: ['stake 0.333333'] },
    { input: 'It paid $90 million for a 9.99% stake in Pellworm.', expect: ['stake 0.0999'] },
  ],
  no: [
    'The unit accounted for 3% of Pellworm revenue.',
    "It gave half of Pellworm's revenue.",
    'He vowed not to settle for 20% of it.',
    'Harrow Group owns a 15% stake in Pellworm.',
    'Sales rose 20%.',
    'It took 20% longer.',
  ],
};
