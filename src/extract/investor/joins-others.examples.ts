export const examples = {
  yes: [
    {
      input: 'New investors Foxglove Capital and Tarn Partners joined current investors Quillon Ventures and Merriden Bank in the round.',
      expect: ['participant Quillon Ventures existing new', 'participant Merriden Bank existing new'],
    },
  ],
  no: ['Jane Halloway joined existing partners Foxglove and Tarn on the trip.', 'Corvane joined its current rivals Ostrava and Brixen.'],
};
