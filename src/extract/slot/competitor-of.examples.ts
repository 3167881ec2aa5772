export const examples = {
  yes: [
    { input: 'Quillbank, a competitor of Pellworm, raised $34 million in April.', expect: ['competitor Quillbank Quillbank'] },
    { input: 'Quillbank, which competes directly with Pellworm, is larger.', expect: ['competitor Quillbank Quillbank'] },
  ],
  no: ['Quillbank, a maker of competitive pumps, raised $34 million.', 'Anna Berg, a rival of the mayor, was elected.'],
};
