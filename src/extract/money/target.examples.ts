export const examples = {
  yes: [
    { input: 'The fund closed above its target of $300 million.', expect: ['target 300000000 USD'] },
    { input: 'It beat its $300 million target.', expect: ['target 300000000 USD'] },
  ],
  no: ['It targets customers who spend $300.', 'It raised $300 million.'],
};
