export const examples = {
  yes: [
    {
      input:
        'For the round, a number of investors took part, all of which have put cash into other rounds. They include Foxglove Capital and Tarn Partners.',
      expect: ['participant Foxglove Capital', 'participant Tarn Partners'],
    },
    {
      input:
        'Corvane raised $80 million from a group of new strategic investors. They include Harrow Group, French bank Merriden Bank and the Castellan Fund.',
      expect: ['participant Harrow Group new', 'participant Merriden Bank new', 'participant Castellan Fund new'],
    },
  ],
  no: ['Corvane has forty customers. They include Harrow Group.', 'Corvane pitched investors for $5 million. The app is free.'],
};
