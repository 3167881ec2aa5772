export const examples = {
  yes: [
    { input: 'Pellworm hired Jane Doe as chief financial officer in May.', expect: ['chief financial officer'] },
    { input: 'Jane Doe joined Pellworm as its chief scientist and president.', expect: ['chief scientist and president'] },
    { input: 'Tom Reyes, who serves as CEO of Pellworm, grew up in Lisbon.', expect: ['CEO Pellworm'] },
  ],
  no: ['Pellworm hired Jane Doe as a consultant.', 'Jane Doe joined Pellworm as an analyst.'],
};
