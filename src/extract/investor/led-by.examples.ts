export const examples = {
  yes: [
    { input: 'Corvane raised $5M in a round led by Foxglove Capital.', expect: ['lead Foxglove Capital'] },
    { input: 'The Series B was co-led by Tarn Partners.', expect: ['lead Tarn Partners'] },
  ],
  no: ['Foxglove Capital led a $5M round in Corvane.', 'The effort, led by a former banker, took three years.'],
};
