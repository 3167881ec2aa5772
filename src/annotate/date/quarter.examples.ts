export const examples = {
  yes: [
    { input: 'Sales doubled in Q3 2023.', expect: ['2023-35'] },
    { input: 'Sales doubled in 3Q23.', expect: ['2023-35'] },
    { input: 'It will open in the second quarter of 2024.', expect: ['2024-34'] },
    { input: 'It opened in the third quarter of last year.', published: '2024-02-01', expect: ['2023-35'] },
    { input: 'It opened in the fourth quarter.', published: '2024-02-01', expect: ['2023-36'] },
    { input: 'It will open in the first quarter.', published: '2024-12-01', expect: ['2025-33'] },
    { input: 'Revenue rose in Q1 FY25.', published: '2024-09-01', expect: ['2025'] },
  ],
  no: ['Vidu Q3 Pro is a model.', 'The first quarter century was hard.', 'A third quarter followed.'],
};
