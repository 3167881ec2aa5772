export const examples = {
  yes: [{ input: 'With the new funding, Pellworm plans to hire fifty engineers.', expect: ['use-of-funds hire fifty engineers'] }],
  no: ['With the new boss, Pellworm plans to hire fifty engineers.'],
};
