export const examples = {
  yes: [
    { input: "Others count Harrow's $200 million investment in payments company Corvane.", expect: ['funding Corvane 200000000 USD'] },
    { input: 'Corvane became a unicorn after a $200 million investment by Harrow.', expect: ['funding Corvane 200000000 USD'] },
  ],
  no: ['The city plans a $20 million investment in roads.', 'Corvane announced new capital.'],
};
