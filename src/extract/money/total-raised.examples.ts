export const examples = {
  yes: [
    { input: 'Pellworm has raised $20 million to date.', expect: ['total-raised 20000000 USD Pellworm'] },
    { input: 'The round brings its total funding to $42 million.', expect: ['total-raised 42000000 USD'] },
    { input: 'To date, the company has raised nearly $9 million.', expect: ['total-raised 9000000 USD the company'] },
    { input: 'Pellworm has now raised a total of $3.2 million.', expect: ['total-raised 3200000 USD Pellworm'] },
    { input: 'Pellworm has raised $16 million in funding to date.', expect: ['total-raised 16000000 USD Pellworm'] },
    { input: 'Pellworm has raised $40 million, according to Crunchbase.', expect: ['total-raised 40000000 USD Pellworm'] },
  ],
  no: [
    'Corvane has secured $60 million so far in an ongoing Series C round.',
    'Corvane now has a valuation of $7 billion total.',
    'This round, which follows others, raised $5 million.',
    'Pellworm raised $20 million, bringing the pot to its total.',
    'Pellworm raised $20 million, according to Calder Capital.',
    'Pellworm has raised $20 million.',
    'Its total assets are $20 million.',
    'Sales total $20 million.',
  ],
};
