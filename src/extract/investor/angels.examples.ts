export const examples = {
  yes: [
    {
      input: 'Corvane raised $2.5 million from Tarn Partners and angel investors Jane Halloway (founder of Tindle) and Piet Anders.',
      expect: ['participant Jane Halloway', 'participant Piet Anders'],
    },
  ],
  no: ['Jane Halloway is an angel investor.', 'A platform for angel investors, Corvane lists $5 million deals.'],
};
