export const examples = {
  yes: [
    { input: 'Pellworm previously raised $5 million.', expect: ['earlier-round 5000000 USD Pellworm past'] },
    { input: 'The round comes after its $5 million seed round.', expect: ['earlier-round 5000000 USD past'] },
    { input: 'Its previous round was $8 million.', expect: ['earlier-round 8000000 USD past'] },
    { input: 'It raised a $3 million Series A six months ago.', expect: ['earlier-round 3000000 USD past'] },
  ],
  no: [
    'Pellworm said on Monday it had raised $5 million.',
    'Pellworm opens in Lyon after raising $5 million.',
    'Pellworm raised $5 million.',
    'After the launch, sales hit $5 million.',
  ],
};
