export const examples = {
  yes: [
    { input: 'Founded in 2019, Quillbank grew.', expect: ['2019'] },
    { input: 'It opened in late 2021.', expect: ['2021'] },
    { input: 'Since its 2018 launch it has grown.', expect: ['2018'] },
    { input: 'The 2015-founded startup grew.', expect: ['2015'] },
    { input: 'It grew in 2017, 2018 and 2019.', expect: ['2017', '2018', '2019'] },
    { input: 'Jane Doe (founder, 2015) spoke of Quillbank (2016).', expect: ['2016'] },
    { input: 'It ran from 2015 to 2018.', expect: ['2015', '2018'] },
    { input: 'By mid-2020 it had grown.', expect: ['2020'] },
  ],
  no: [
    'The firm has 2019 employees.',
    'A fee of $2000 is due.',
    'It runs Windows 2000 and Series 2000 servers.',
    'The rate was 2019.5 points.',
    'Sold in 2000 stores.',
    'Fashion of the 1990s is back.',
    'It hired over 2000 staff.',
  ],
};
