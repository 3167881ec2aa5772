export const examples = {
  yes: [{ input: 'Pellworm raises $5M to expand across southern Europe.', expect: ['use-of-funds expand across southern Europe'] }],
  no: ['Pellworm has raised $5M to date.', 'Pellworm raised prices to cover costs.'],
};
