export const examples = {
  yes: [
    { input: 'Berlin-based Pellworm raised $5M.', expect: ['headquarters Berlin Pellworm'] },
    { input: 'Berlin-based water startup Pellworm raised $5M.', expect: ['headquarters Berlin Pellworm'] },
    { input: 'The round went to Pellworm, headquartered in Austin, Texas.', expect: ['headquarters Austin, Texas Pellworm'] },
    { input: 'Based in Nairobi, Pellworm sells pumps.', expect: ['headquarters Nairobi Pellworm'] },
    { input: 'Pellworm, an Essen startup that sells pumps, raised $5M.', expect: ['headquarters Essen Pellworm'] },
    { input: 'The deal for the Nantes startup Pellworm was signed.', expect: ['headquarters Nantes Pellworm'] },
    { input: 'Shanghai chip designer Pellworm has closed a round.', expect: ['headquarters Shanghai Pellworm'] },
    { input: "Berlin's Pellworm will sell pumps.", expect: ['headquarters Berlin Pellworm'] },
    { input: 'Pellworm was founded in Bergen in 2009.', expect: ['headquarters Bergen Pellworm'] },
  ],
  no: [
    'Pellworm, a Harrow Group company, raised $5M.',
    'Pellworm, an Airbnb startup that Airbnb owns, raised $5M.',
    'Berlin investors like Pellworm.',
    'Pellworm is based on research from Berlin.',
  ],
};
