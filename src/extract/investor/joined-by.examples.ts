export const examples = {
  yes: [
    {
      input: 'Crowdfunding platform Ashdown also participated in the round, as did previous investors Foxglove Capital and Tarn Partners.',
      expect: ['participant Foxglove Capital existing this', 'participant Tarn Partners existing this'],
    },
    { input: 'Tarn Partners led the round and was joined by Foxglove Capital.', expect: ['participant Foxglove Capital this'] },
  ],
  no: ['The team was joined by Jane Halloway last spring.', 'Sales rose, as did costs.'],
};
