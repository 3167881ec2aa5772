export const examples = {
  yes: [
    { input: 'Pellworm raised $5M.', expect: ['organisation Pellworm'] },
    { input: 'Range raised $5M in May. Users of Range were pleased.', expect: ['organisation Range'] },
  ],
  no: ['Yesterday they grew.', 'Investors raised their bets.', 'Founded in 2019, it grew. However, it fell.'],
};
