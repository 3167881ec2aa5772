export const examples = {
  yes: [
    { input: 'Harrow Group bought a 12 percent stake in Volta Cells for $90 million.', expect: ['funding Volta Cells 90000000 USD'] },
    { input: 'Harrow Group takes a majority stake in Volta Cells.', expect: ['acquisition Volta Cells'] },
    { input: 'Harrow Group will acquire all of the outstanding shares of Volta Cells.', expect: ['acquisition Volta Cells'] },
  ],
  no: ['Harrow Group has a stake in Volta Cells.', 'Much was at stake for Volta Cells.'],
};
