export const examples = {
  yes: [
    { input: 'South Korea grew.', expect: ['place South Korea'] },
    { input: 'Embattled U.S. carmakers fell.', expect: ['place U.S.'] },
    { input: 'Pellworm raised $5M.', expect: ['organisation Pellworm'] },
    { input: 'Range raised $5M in May. Users of Range were pleased.', expect: ['organisation Range'] },
    { input: 'Pellworm rival startup Quillbank grew.', expect: ['unknown Pellworm'] },
  ],
  no: [
    'Vegan beauty startup Pellworm grew.',
    'High-profile investors left the room.',
    'Yesterday they grew.',
    'Investors raised their bets.',
    'Founded in 2019, it grew. However, it fell.',
  ],
};
