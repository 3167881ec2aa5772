export const examples = {
  yes: [
    { input: 'The funding came at an undisclosed valuation.', expect: ['undisclosed-valuation true'] },
    { input: 'Pellworm declined to disclose its valuation.', expect: ['undisclosed-valuation true'] },
    { input: "The valuation wasn't revealed.", expect: ['undisclosed-valuation true'] },
  ],
  no: [
    { input: 'It did not disclose its valuation in 2018.', published: '2020-01-09' },
    'Pellworm did not disclose the terms.',
    'The valuation was disclosed in a filing.',
  ],
};
