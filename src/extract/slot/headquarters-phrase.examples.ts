export const examples = {
  yes: [{ input: 'Pellworm grew. The Berlin-based startup raised $5M.', expect: ['headquarters Berlin The Berlin-based startup'] }],
  no: ['Pellworm grew. The Berlin-based investor firm was pleased.', 'Pellworm grew. The Berlin startup raised $5M.'],
};
