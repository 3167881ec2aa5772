export const examples = {
  yes: [
    {
      input: 'Pellworm competes with Harrow Group, Calder Labs and Quillbank.',
      expect: ['competitor Harrow Group Harrow Group', 'competitor Calder Labs Calder Labs', 'competitor Quillbank Quillbank'],
    },
    {
      input: 'Its rivals include Quillbank and bigger players such as Harrow Group.',
      expect: ['competitor Quillbank Quillbank', 'competitor Harrow Group Harrow Group'],
    },
    { input: 'The startup faces competition from the likes of Quillbank.', expect: ['competitor Quillbank Quillbank'] },
    { input: 'Pellworm is up against Quillbank in Europe.', expect: ['competitor Quillbank Quillbank'] },
  ],
  no: [
    'Pellworm took on debt from Harrow Group.',
    'Teams compete in a contest with prizes from Harrow Group.',
    'Harrow Group rivals were silent.',
  ],
};
