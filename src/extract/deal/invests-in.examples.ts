export const examples = {
  yes: [
    { input: 'Harrow Group invests in Volta Cells.', expect: ['funding Volta Cells'] },
    { input: 'Harrow Group made a strategic investment in Volta Cells.', expect: ['funding Volta Cells Strategic'] },
  ],
  no: [
    'The fund has invested in Volta Cells.',
    'Harrow Group invests in Volta Cells and Tindle Health and Gorse Energy.',
    'Volta Cells invests in people.',
  ],
};
