export const examples = {
  yes: [
    { input: 'It raised $20 million, $5 million of which came from Calder Capital.', expect: ['share 5000000 USD'] },
    { input: 'Calder Capital contributed $5 million to the round.', expect: ['share 5000000 USD Calder Capital'] },
  ],
  no: ['Calder Capital led the $5 million round.'],
};
