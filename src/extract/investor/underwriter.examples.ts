export const examples = {
  yes: [
    {
      input: 'Merriden Bank and Castellan Securities are acting as joint bookrunners for the offer.',
      expect: ['underwriter Merriden Bank', 'underwriter Castellan Securities'],
    },
    { input: "Corvane's share sale was handled by Merriden Bank.", expect: ['underwriter Merriden Bank'] },
  ],
  no: ['The store is managed by Jane Halloway.', 'Fund managers are wary of the offering.'],
};
