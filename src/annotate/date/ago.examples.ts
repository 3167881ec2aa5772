export const examples = {
  yes: [
    { input: 'Founded eight years ago, Quillbank grew.', published: '2020-03-04', expect: ['2012'] },
    { input: 'It launched three months ago.', published: '2020-02-29', expect: ['2019-11'] },
    { input: 'It closed two weeks ago.', published: '2020-03-04', expect: ['2020-02'] },
    { input: 'It opened just over a year ago.', published: '2020-03-04', expect: ['2019'] },
    { input: 'It opened two days ago.', published: '2020-03-01', expect: ['2020-02-28'] },
  ],
  no: [
    'Founded eight years ago, Quillbank grew.',
    { input: 'It opened more than ten years ago.', published: '2020-03-04' },
    { input: 'It opened several years ago.', published: '2020-03-04' },
  ],
};
