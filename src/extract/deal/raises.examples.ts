export const examples = {
  yes: [
    {
      input: 'Jane Roe is in talks to raise $1 billion for a new startup called Volta Cells, people said.',
      expect: ['funding in-talks new Volta Cells 1000000000 USD'],
    },
    {
      input: 'Volta Cells, a company aiming to make streaming easy, has raised $20 million.',
      expect: ['funding Volta Cells 20000000 USD'],
    },
    { input: 'Volta Cells aims to raise $20 million.', expect: ['funding planned Volta Cells 20000000 USD'] },
    {
      input: 'Months after raising $4 million at a fair valuation, Corvane has raised $9 million.',
      expect: ['funding earlier 4000000 USD', 'funding Corvane 9000000 USD'],
    },
    {
      input: 'Corvane has raised $800 million in a round that values it at $33 billion, or six times its valuation last year.',
      expect: ['funding Corvane 800000000 USD'],
    },
    { input: 'Corvane, which works on previously untreatable diseases, has raised $37 million.', expect: ['funding Corvane 37000000 USD'] },
    { input: 'Corvane has secured $60 million so far in its Series C.', expect: ['funding Corvane 60000000 USD Series C'] },
    { input: 'Corvane bagged $42 million after reportedly being hit by a petition.', expect: ['funding Corvane 42000000 USD'] },
    { input: 'Volta Cells raised approximately $250 million.', expect: ['funding Volta Cells 250000000 USD'] },
    { input: 'Volta Cells has raised a less-than-expected $219 million.', expect: ['funding Volta Cells 219000000 USD'] },
    { input: 'Marlowe Robotics has raised $12.5 million in Series A funding.', expect: ['funding Marlowe Robotics 12500000 USD Series A'] },
    { input: 'Ostrava Bikes, a maker of cargo bikes for cities, nabs €3m.', expect: ['funding Ostrava Bikes 3000000 EUR'] },
    { input: 'Tindle Health secures $40 million credit facility.', expect: ['debt Tindle Health 40000000 USD'] },
  ],
  no: ['Marlowe Robotics secured a $20 million contract with the city.', 'The charity run raised awareness in 2019.'],
};
