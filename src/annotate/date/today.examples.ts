export const examples = {
  yes: [
    { input: 'Quillbank today announced a $5M round.', published: '2020-02-29', expect: ['2020-02-29'] },
    { input: 'It closed yesterday.', published: '2020-03-01', expect: ['2020-02-29'] },
    { input: 'It opens tomorrow.', published: '2019-02-28', expect: ['2019-03-01'] },
  ],
  no: ['Quillbank today announced a $5M round.', { input: 'In today’s world speed counts.', published: '2020-02-29' }],
};
