export const examples = {
  yes: [
    { input: 'It launched last month.', published: '2026-04-10', expect: ['2026-03'] },
    { input: 'It launched last month.', published: '2026-01-31', expect: ['2025-12'] },
    { input: 'It launched earlier this year.', published: '2026-04-10', expect: ['2026'] },
    { input: 'It will launch next quarter.', published: '2026-11-10', expect: ['2027'] },
    { input: 'It announced the round this week.', published: '2026-04-10', expect: ['2026-04'] },
    { input: 'It grew late last year.', published: '2026-04-10', expect: ['2025'] },
  ],
  no: [
    'It launched last month.',
    { input: 'Sales grew over the last year.', published: '2026-04-10' },
    { input: 'The last year-long trial ended.', published: '2026-04-10' },
  ],
};
