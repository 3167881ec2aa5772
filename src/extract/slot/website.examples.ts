export const examples = {
  yes: [{ input: 'Pellworm raised $5M. For more, visit www.pellworm.com today.', expect: ['website pellworm.com www.pellworm.com'] }],
  no: ['Pellworm raised $5M, www.harrowpost.com reported.', 'Binder.ai raised $5M.'],
};
