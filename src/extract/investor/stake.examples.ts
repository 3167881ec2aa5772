export const examples = {
  yes: [
    { input: 'Harrow Group bought a 12% stake in Corvane Corp.', expect: ['lead Harrow Group'] },
    { input: 'Harrow Group takes a majority stake in Corvane Corp.', expect: ['acquirer Harrow Group'] },
  ],
  no: ['Harrow Group owns a 12% stake in Corvane.', 'Corvane sold a stake to Harrow Group.'],
};
