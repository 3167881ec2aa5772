export const examples = {
  yes: [
    {
      input: 'Corvane raised $2.5 million led by Tarn Partners, along with angel investors Jane Halloway and Piet Anders.',
      expect: ['participant Jane Halloway', 'participant Piet Anders'],
    },
    {
      input: 'The round was led by Tarn Partners, as well as existing backer Foxglove Capital.',
      expect: ['participant Foxglove Capital existing this'],
    },
    {
      input: "In addition to Foxglove Capital, Corvane's funding comes from Tarn Partners.",
      expect: ['participant Foxglove Capital'],
    },
  ],
  no: ['The app works alongside Foxglove Mail.', 'She founded it together with Piet Anders.'],
};
