export const examples = {
  yes: [
    { input: 'The app went live on April 3, 2024, in Spain.', expect: ['2024-04-03'] },
    { input: 'Quillbank closed the round on 3rd of April 2024.', expect: ['2024-04-03'] },
    { input: 'SAN FRANCISCO, Jan. 22, 2020 (GLOBE NEWSWIRE) -- Quillbank raised $5M.', expect: ['2020-01-22'] },
    { input: '07 Aug’24 | Mumbai', expect: ['2024-08-07'] },
    { input: 'The service will launch on Tuesday, January 9.', published: '2023-12-20', expect: ['2024-01-09'] },
    { input: 'Quillbank released it on December 9.', published: '2024-01-03', expect: ['2023-12-09'] },
    { input: 'LONDON, May 13 (Reuters) - Quillbank said it raised money.', expect: ['XXXX-05-13'] },
  ],
  no: ['It may 10 times outsell its rival.', 'They filed on February 30, 2021.', 'In May 20 million people used it.'],
};
