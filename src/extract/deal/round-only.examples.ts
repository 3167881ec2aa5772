export const examples = {
  yes: [
    { input: 'Pellworm bags funding from Calder Capital.', expect: ['funding Pellworm'] },
    { input: 'Pellworm has raised an undisclosed amount in its Series A round.', expect: ['funding Pellworm Series A'] },
  ],
  no: ['Pellworm has capital.', 'Pellworm takes a round of applause.'],
};
