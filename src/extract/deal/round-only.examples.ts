export const examples = {
  yes: [
    { input: 'Volta Cells has closed a new round valuing the company at over $4 billion.', expect: ['funding new Volta Cells'] },
    { input: 'Pellworm bags funding from Calder Capital.', expect: ['funding Pellworm'] },
    { input: 'Pellworm has raised an undisclosed amount in its Series A round.', expect: ['funding Pellworm Series A'] },
  ],
  no: ['Pellworm has capital.', 'Pellworm takes a round of applause.'],
};
