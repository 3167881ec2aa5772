export const examples = {
  yes: [
    { input: 'Existing shareholder Tarn Partners increased its holding.', expect: ['participant Tarn Partners existing'] },
    { input: 'Calder Capital, which led the seed round, invested again.', expect: ['participant Calder Capital existing'] },
    { input: 'Existing shareholder Harrow Group invested more than its pro rata.', expect: ['participant Harrow Group existing'] },
  ],
  no: ['The two met again.', 'Harrow Group has a pro rata right.'],
};
