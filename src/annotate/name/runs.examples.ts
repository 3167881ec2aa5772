export const examples = {
  yes: [
    { input: 'They like Just Pellworm a lot. Just Pellworm grew.', expect: ['unknown Just Pellworm', 'unknown Just Pellworm'] },
    {
      input: 'They saw Corvane Inc. (CSE: CRVN) (OTC: CRVF) and Pellworm’s Group.',
      expect: ['organisation Corvane Inc', 'organisation Pellworm’s Group'],
    },
    {
      input: 'They were backed by Harrow + Calder, Foo Capital + Bar Ventures, and Harrow Pharmaceuticals HRWP.',
      expect: ['unknown Harrow + Calder', 'organisation Foo Capital', 'organisation Bar Ventures', 'organisation Harrow Pharmaceuticals'],
    },
    {
      input: 'Its legal counsel was Tindle, Marlow, Quist & Holm.',
      expect: ['unknown Tindle, Marlow, Quist & Holm'],
    },
    { input: 'It was bought by Tindle, Marlow, Quist & Holm.', expect: ['unknown Tindle', 'unknown Marlow', 'unknown Quist & Holm'] },
    {
      input: 'The round was led by Harrow Ventures with Bank of Lindholm, Calder & Sons and de Vries Partners.',
      expect: ['organisation Harrow Ventures', 'organisation Bank of Lindholm', 'unknown Calder & Sons', 'organisation Vries Partners'],
    },
    {
      input: 'It was backed by Harrow and Calder Capital, 500 Pellworms Fund, n8k and e.ventures.',
      expect: [
        'unknown Harrow',
        'organisation Calder Capital',
        'organisation 500 Pellworms Fund',
        'organisation n8k',
        'organisation e.ventures',
      ],
    },
    {
      input: 'They met Volta’s Quillbank unit and Calder Labs Inc. in May.',
      expect: ['unknown Volta', 'unknown Quillbank', 'organisation Calder Labs Inc.'],
    },
    { input: 'It was founded by Miguel de Icaza and Thomas Dübendorfer.', expect: ['person Miguel de Icaza', 'person Thomas Dübendorfer'] },
    {
      input: 'The deal with Berlin-based Pellworm and Israeli Quillbank was signed.',
      expect: ['place Berlin', 'unknown Pellworm', 'unknown Quillbank'],
    },
    {
      input: 'Shares of Pellworm (PLW.L) rose, said Pellworm CEO Jane Doe.',
      expect: ['organisation Pellworm', 'organisation Pellworm', 'person Jane Doe'],
    },
    {
      input: 'It was joined by Harrow Payment Gateway and Sumiko Banking Corporation, and by the National Growth and Infrastructure Fund.',
      expect: [
        'unknown Harrow Payment Gateway',
        'organisation Sumiko Banking Corporation',
        'organisation National Growth and Infrastructure Fund',
      ],
    },
    {
      input: 'The round was led by Calder Capital of Palo Alto, CA, with Aussie VC Blackstoat Ventures and Harrow MotoCorp.',
      expect: [
        'organisation Calder Capital',
        'place Palo Alto',
        'place CA',
        'organisation Blackstoat Ventures',
        'organisation Harrow MotoCorp',
      ],
    },
    { input: 'It got the money from 360 ONE Asset.', expect: ['unknown 360 ONE Asset'] },
  ],
  no: ['It raised a Series A on Monday, the CEO said.', 'We think that I can use AI and APIs.'],
};
