export const examples = {
  yes: [
    {
      input: 'Gorse Media and Harrow Press agreed to merge in a deal that values Harrow Press at $690 million.',
      expect: ['merger Harrow Press 690000000 USD', 'acquirer Gorse Media'],
    },
    { input: 'Gorse Media will merge with Harrow Press.', expect: ['merger Gorse Media'] },
  ],
  no: ['Two lanes merge with care.', 'Gorse Media will merge with a blank-check company, Harrow Press said.'],
};
