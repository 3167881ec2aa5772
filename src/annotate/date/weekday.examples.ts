export const examples = {
  yes: [
    { input: 'Quillbank said on Friday that it raised $5M.', published: '2020-03-02', expect: ['2020-02-28'] },
    { input: 'Quillbank announced Monday it raised $5M.', published: '2020-03-02', expect: ['2020-03-02'] },
    { input: 'The app will launch on Friday.', published: '2020-02-26', expect: ['2020-02-28'] },
    { input: 'It opened last Saturday.', published: '2020-03-02', expect: ['2020-02-29'] },
  ],
  no: [
    'Quillbank said on Friday that it raised $5M.',
    { input: 'Monday.com rose.', published: '2020-03-02' },
    { input: 'Sales peak on Black Friday.', published: '2020-03-02' },
    { input: 'It delivers on Mondays.', published: '2020-03-02' },
  ],
};
