export const examples = {
  yes: [
    { input: 'It includes money from Harrow Ventures, which led the Series A.', expect: ['funding earlier Series A'] },
    { input: 'The team has tripled since its seed round.', expect: ['funding earlier Seed'] },
  ],
  no: ['Harrow invests in seed and Series A rounds.', 'Corvane raised a Series B.', 'Harrow Ventures led the Series D round.'],
};
