export const examples = {
  yes: [
    { input: 'It will open by the end of the year.', published: '2020-03-04', expect: ['2020'] },
    { input: 'It will ship before year-end.', published: '2020-03-04', expect: ['2020'] },
    { input: 'It hired a head of sales earlier in the year.', published: '2020-03-04', expect: ['2020'] },
  ],
  no: ['It will open by the end of the year.', { input: 'The year ended well.', published: '2020-03-04' }],
};
