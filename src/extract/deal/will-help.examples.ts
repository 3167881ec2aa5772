export const examples = {
  yes: [
    { input: 'A £2m investment from Foxglove Capital will help Corvane expand abroad.', expect: ['funding Corvane 2000000 GBP'] },
    {
      input: 'A fresh $9 million funding round led by Tarn Partners will allow Lisbon-based lender Corvane to hire.',
      expect: ['funding new Corvane 9000000 USD'],
    },
  ],
  no: ['A £2m investment in roads by the council will help drivers.', 'A $9 million contract from the army will help Corvane.'],
};
