export const examples = {
  yes: [
    {
      input: 'Gorse Media and rival Harrow Press Inc. said Sunday they have agreed to merge and form a giant.',
      expect: ['merger Harrow Press Inc.'],
    },
    {
      input: 'Gorse Media, a big publisher, and rival Harrow Press agreed to an all-stock merger creating a giant.',
      expect: ['merger Harrow Press'],
    },
    { input: 'Gorse Media will merge with Harrow Acquisition Corp., a SPAC run by a banker.', expect: ['ipo Gorse Media'] },
    { input: 'Harrow Acquisition Corp., a blank-check company, is now merging with Gorse Media.', expect: ['ipo Gorse Media'] },
    {
      input: 'Gorse Media and Harrow Press agreed to merge in a deal that values Harrow Press at $690 million.',
      expect: ['merger Harrow Press 690000000 USD', 'acquirer Gorse Media'],
    },
    { input: 'Gorse Media will merge with Harrow Press.', expect: ['merger Gorse Media'] },
  ],
  no: ['Two lanes merge with care.', 'Gorse Media will merge with a blank-check company, Harrow Press said.'],
};
