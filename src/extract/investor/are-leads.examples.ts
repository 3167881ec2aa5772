export const examples = {
  yes: [
    {
      input: 'New investors Foxglove Capital and Tarn Partners were the lead financers with participation from Quillon Ventures.',
      expect: ['lead Foxglove Capital new new', 'lead Tarn Partners new new'],
    },
    { input: 'Foxglove Capital was the lead investor in the round.', expect: ['lead Foxglove Capital this'] },
  ],
  no: ['Jane Halloway is the lead engineer on the funding platform.'],
};
