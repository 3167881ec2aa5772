export const examples = {
  yes: [
    { input: 'The $20 million Series B was led by Calder Capital.', expect: ['funding 20000000 USD Series B'] },
    { input: "Calder leads Pellworm's $42M round.", expect: ['funding Pellworm 42000000 USD'] },
  ],
  no: ['The $20 million factory opens in May.'],
};
