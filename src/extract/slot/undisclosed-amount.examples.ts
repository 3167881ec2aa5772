export const examples = {
  yes: [
    { input: 'Harrow bought Pellworm for an undisclosed amount.', expect: ['undisclosed-amount true'] },
    { input: 'Financial terms of the deal were not disclosed.', expect: ['undisclosed-amount true'] },
    { input: "Terms weren't disclosed.", expect: ['undisclosed-amount true'] },
    { input: 'The company declined to say how much it raised.', expect: ['undisclosed-amount true'] },
  ],
  no: [
    'It declined to say how much the refinancing would save.',

    'The company did not disclose its valuation.',
    'It previously raised an undisclosed amount.',
    'It did not disclose the size of its team.',
  ],
};
