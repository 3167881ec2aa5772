export const examples = {
  yes: [
    {
      input: 'Last week quillbank raised money. Jane Roe, founder of quillbank, was pleased with quillbank’s growth.',
      expect: ['organisation quillbank', 'organisation quillbank', 'organisation quillbank'],
    },
  ],
  no: [
    'Pumps sell well. They sell pumps in Oslo.',
    'The neobank raised money, and the neobank’s founder was pleased with how the neobank has grown.',
  ],
};
