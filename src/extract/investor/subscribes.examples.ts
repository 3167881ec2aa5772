export const examples = {
  yes: [
    { input: 'Calder Capital subscribed for 5 million euros.', expect: ['participant Calder Capital 5000000 EUR'] },
    { input: 'Harrow Group took the remaining $1.5 million.', expect: ['participant Harrow Group 1500000 USD'] },
  ],
  no: ['Readers subscribed to the newsletter.', 'The rest took longer.'],
};
