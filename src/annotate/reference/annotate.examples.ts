export const examples = {
  yes: [
    { input: 'The company said the Berlin-based startup was growing.', expect: ['company', 'startup'] },
    { input: 'Pellworm raised money. The four-year-old email security company’s founders were pleased.', expect: ['company'] },
    { input: 'The raise values the Bendigo company at $5 million.', expect: ['company'] },
    { input: 'Pellworm said the platform is growing.', expect: ['platform'] },
  ],
  no: [
    'A company may fail, as companies do.',
    'It is the first company to do so.',
    'Analysts like the startup Pellworm.',
    'Pellworm hired the platform team.',
    'They sold the Pellworm platform.',
    'Pellworm grew. They sold the Pellworm company.',
    'Pellworm values the business of shipping.',
  ],
};
