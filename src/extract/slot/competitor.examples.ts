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
    { input: 'Its largest rival, Quillbank, was sold.', expect: ['competitor Quillbank Quillbank'] },
    { input: 'Rival Quillbank raised $25 million in August.', expect: ['competitor Quillbank Quillbank'] },
    { input: 'Competing supplier Quillbank closed a credit line.', expect: ['competitor Quillbank Quillbank'] },
    { input: 'Competitors are not asleep: Quillbank showed an oven.', expect: ['competitor Quillbank Quillbank'] },
    {
      input: 'Pellworm competes domestically with Harrow Group and Calder Labs, both of which have released tools.',
      expect: ['competitor Harrow Group Harrow Group', 'competitor Calder Labs Calder Labs'],
    },
    {
      input: 'It faces competition from Harrow Group and U.S. startups, including Quillbank.',
      expect: ['competitor Harrow Group Harrow Group', 'competitor Quillbank Quillbank'],
    },
  ],
  no: [
    'Pellworm took on debt from Harrow Group.',
    'Teams compete in a contest with prizes from Harrow Group.',
    'Harrow Group rivals were silent.',
  ],
};
