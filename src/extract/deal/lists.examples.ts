export const examples = {
  yes: [
    { input: 'Pellworm files for a New York IPO to raise up to $300 million.', expect: ['ipo planned Pellworm 300000000 USD IPO'] },
    { input: 'Pellworm plans to go public.', expect: ['ipo planned Pellworm'] },
  ],
  no: [
    'Foxglove Capital backed Corvane and Brixen before they went public.',
    'The public listing of names was removed.',
    'Pellworm opened its doors to the public.',
  ],
};
