export const examples = {
  yes: [
    { input: 'The round was led by Tarn Partners and Foxglove Capital among others.', expect: ['more-investors true'] },
    { input: 'Corvane raised $5M from Tarn Partners and several angel investors.', expect: ['more-investors true'] },
  ],
  no: [
    'Corvane raised $5M from Tarn Partners.',
    'The app is used by banks, among others.',
    'Corvane raised $5M from existing investors including Tarn Partners.',
  ],
};
