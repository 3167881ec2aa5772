export const examples = {
  yes: [
    { input: 'We welcome our new investor, Foxglove Capital.', expect: ['participant Foxglove Capital new new'] },
    {
      input: 'Corvane also welcomed Foxglove Capital and Tarn Partners as new shareholders.',
      expect: ['participant Foxglove Capital new', 'participant Tarn Partners new'],
    },
  ],
  no: ['Corvane welcomed Foxglove Capital to its Lisbon office.', 'We welcome our new customers, Brixen and Ostrava.'],
};
