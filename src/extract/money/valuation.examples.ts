export const examples = {
  yes: [
    { input: 'The round hiked the valuation from $4.5bn to $6.2bn.', expect: ['valuation 6200000000 USD'] },
    { input: 'Pellworm is valued at SEK 630m after the investment.', expect: ['valuation 630000000 SEK post-money Pellworm'] },
    { input: 'The raise values Pellworm at $21.5 million before the new money.', expect: ['valuation 21500000 USD pre-money Pellworm'] },
    { input: 'The round values the company at about $120 million.', expect: ['valuation 120000000 USD the company'] },
    { input: 'Pellworm raises $5M at a $50M valuation', expect: ['valuation 50000000 USD Pellworm'] },
    { input: 'It was done at a post-money valuation of $80 million.', expect: ['valuation 80000000 USD post-money'] },
    { input: 'The deal was struck at $60 million pre-money.', expect: ['valuation 60000000 USD pre-money'] },
    { input: 'The startup, previously valued at $1 billion, cut staff.', expect: ['valuation 1000000000 USD The startup past'] },
  ],
  no: [
    'Corvane took in a new funding round valued at $400 million.',
    'The acquisition, valued at $90 million, will close in May.',
    'The values of the team cost $5 million.',
    'It sold goods worth $3 million.',
  ],
};
