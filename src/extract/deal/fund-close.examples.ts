export const examples = {
  yes: [
    { input: 'Last week he closed Harrow Partners’ first fund of $15.1 million.', expect: ['fund Harrow Partners 15100000 USD'] },
    { input: 'Their latest vehicle, a $55 million early-stage fund that recently closed, is larger.', expect: ['fund new 55000000 USD'] },
    { input: 'Calder Capital has closed its second fund at $132 million.', expect: ['fund Calder Capital 132000000 USD'] },
    { input: 'Calder Capital has created a venture capital fund for farms.', expect: ['fund Calder Capital'] },
    { input: 'Calder Capital closes $140 million fund.', expect: ['fund Calder Capital 140000000 USD'] },
    { input: 'Calder Capital raised $1.5 billion for its new fund.', expect: ['fund new Calder Capital 1500000000 USD'] },
  ],
  no: [
    'Pellworm launched a fund of stories.',
    'Pellworm raised $5 million from Calder Fund.',
    'Pellworm raised $5 million to fund its growth.',
  ],
};
