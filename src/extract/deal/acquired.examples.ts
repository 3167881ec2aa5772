export const examples = {
  yes: [
    { input: 'Volta Cells was acquired by Harrow Group for $90 million.', expect: ['acquisition Volta Cells 90000000 USD'] },
    { input: 'Harrow Group completes the $2.7 billion Volta acquisition.', expect: ['acquisition Volta 2700000000 USD'] },
  ],
  no: ['Customer acquisition of the kind is dear.', 'Tickets were sold out.'],
};
