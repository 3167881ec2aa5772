export const examples = {
  yes: [
    { input: 'The round was led by firstwhile, with Harrow Capital.', expect: ['unknown firstwhile'] },
    { input: 'It was backed by Harrow Capital, quillbank and Calder Labs.', expect: ['unknown quillbank'] },
  ],
  no: [
    'The round was led by investors.',
    'It sells pumps, motors and Pellworm, software.',
    'They work with Harrow Capital, fintech and Calder Labs.',
  ],
};
