export const examples = {
  yes: [
    { input: 'Berlin-based Pellworm raised $5M.', expect: ['headquarters Berlin Pellworm'] },
    { input: 'Berlin-based water startup Pellworm raised $5M.', expect: ['headquarters Berlin Pellworm'] },
    { input: 'The round went to Pellworm, headquartered in Austin, Texas.', expect: ['headquarters Austin, Texas Pellworm'] },
    { input: 'Based in Nairobi, Pellworm sells pumps.', expect: ['headquarters Nairobi Pellworm'] },
  ],
  no: ['Berlin investors like Pellworm.', 'Pellworm is based on research from Berlin.'],
};
