export const examples = {
  yes: [
    { input: 'Deliveries begin in H1 2024.', expect: ['2024-40'] },
    { input: 'It will ship in the second half of next year.', published: '2023-05-05', expect: ['2024-41'] },
    { input: 'It will ship in the second half of the year.', published: '2023-05-05', expect: ['2023-41'] },
  ],
  no: ['It rents out H100 and H200 chips.', 'It sold the second half of the company.', 'The first half was dull.'],
};
