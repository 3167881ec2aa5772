export const examples = {
  yes: [
    { input: 'Published 2024-04-03 by the editors.', expect: ['2024-04-03'] },
    { input: 'Updated 13/04/2024 at noon.', expect: ['2024-04-13'] },
    { input: 'Updated 04/13/2024 at noon.', expect: ['2024-04-13'] },
    { input: 'Stand: 10.02.2026.', expect: ['2026-02-10'] },
    { input: 'Posted 10/02/2026.', published: '2026-02-11', expect: ['2026-02-10'] },
    { input: 'Posted 10/02/2026.', published: '2026-10-03', expect: ['2026-10-02'] },
  ],
  no: ['Posted 10/02/2026.', 'Version 2019.13.45 shipped.', 'Call 555-2020-12-31-7.', 'It fixed 2023-02-30.'],
};
