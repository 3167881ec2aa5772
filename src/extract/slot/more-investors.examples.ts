export const examples = {
  yes: [
    { input: 'The round was led by Tarn Partners and Foxglove Capital among others.', expect: ['more-investors true'] },
    { input: 'Corvane raised $5M from Tarn Partners and several angel investors.', expect: ['more-investors true'] },
    { input: 'The round closed. Several business angels also invested, among them Jane Roe.', expect: ['more-investors true'] },
    { input: 'Investors include Tarn Partners, as well as several partners of the firm.', expect: ['more-investors true'] },
    { input: 'The offer closed with 2,208 investors on board.', expect: ['more-investors true'] },
  ],
  no: [
    'Corvane raised $5M from Tarn Partners.',
    'The app is used by banks, among others.',
    'Corvane raised $5M from existing investors including Tarn Partners.',
  ],
};
