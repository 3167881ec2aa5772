export const examples = {
  yes: [
    { input: 'Pellworm grew. The Berlin-based startup raised $5M.', expect: ['headquarters Berlin The Berlin-based startup'] },
    { input: 'Pellworm grew. The Valencia company raised $5M.', expect: ['headquarters Valencia The Valencia company'] },
  ],
  no: ['Pellworm grew. The Berlin-based investor firm was pleased.', 'Pellworm grew. The US market leader raised $5M.'],
};
