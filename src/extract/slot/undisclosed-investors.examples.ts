export const examples = {
  yes: [
    { input: 'Pellworm raised $5M from undisclosed investors.', expect: ['undisclosed-investors true'] },
    { input: 'The company did not name the investors.', expect: ['undisclosed-investors true'] },
  ],
  no: ['The investors were named in a filing.', 'It told investors that terms were undisclosed.'],
};
