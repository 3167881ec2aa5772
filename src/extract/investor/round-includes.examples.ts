export const examples = {
  yes: [
    {
      input:
        'This latest round includes investments from Foxglove Capital and Tarn Partners -- all new backers -- as well as participation from previous investors Quillon Ventures and Ashdown Ventures.',
      expect: [
        'participant Foxglove Capital new new',
        'participant Tarn Partners new new',
        'participant Quillon Ventures existing new',
        'participant Ashdown Ventures existing new',
      ],
    },
    {
      input: 'The round was led by Tarn Partners of Oslo, and included new investors Foxglove Capital and Quillon Ventures.',
      expect: ['participant Foxglove Capital new this', 'participant Quillon Ventures new this'],
    },
    {
      input: 'The round also included new and returning investors Foxglove Capital and Jane Halloway.',
      expect: ['participant Foxglove Capital this', 'participant Jane Halloway this'],
    },
    {
      input: 'The round also attracted an unnamed endowment as well as oil and gas companies Foxglove and Tarn.',
      expect: ['participant Foxglove this', 'participant Tarn this'],
    },
  ],
  no: ['The platform includes Foxglove Vision.', 'The round includes $40 million of equity.'],
};
