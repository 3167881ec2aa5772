export const examples = {
  yes: [
    { input: 'Pellworm, a maker of smart water pumps, raised $5M.', expect: ['description a maker of smart water pumps Pellworm'] },
    {
      input: 'Pellworm, the Danish startup behind the Marram app, raised $5M.',
      expect: ['description the Danish startup behind the Marram app Pellworm'],
    },
    {
      input: 'Pellworm is a platform for farmers that rent machines.',
      expect: ['description a platform for farmers that rent machines Pellworm'],
    },
  ],
  no: ['Pellworm, a year after its launch, raised $5M.', 'Pellworm is a success.'],
};
