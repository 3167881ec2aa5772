export const examples = {
  yes: [
    { input: '“We doubled our team,” said Jane Doe, co-founder and CEO of Pellworm.', expect: ['co-founder and CEO Pellworm'] },
    { input: 'Angels include Peter Lindqvist (founder of Calder Labs) and others.', expect: ['founder Calder Labs'] },
    { input: 'Anna Berg, a partner at Harrow Ventures, joins the board.', expect: ['partner Harrow Ventures'] },
    {
      input: 'Maria Silva and Tom Reyes, the company’s founders, met in Lisbon.',
      expect: ['founder the company', 'founder the company'],
    },
    { input: 'Anneke Voss, founder of the software house Tellerhof, also invested.', expect: ['founder Tellerhof'] },
  ],
  no: ['Anna Berg, an analyst at Harrow Ventures, was surprised.', 'Pellworm, a partner of Harrow Group, was not involved.'],
};
