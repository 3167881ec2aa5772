export const examples = {
  yes: [
    { input: 'Harrow Group is also a limited partner in the new fund.', expect: ['participant Harrow Group'] },
    {
      input: 'Limited partners in the fund include Harrow Group and Merriden Bank.',
      expect: ['participant Harrow Group this', 'participant Merriden Bank this'],
    },
  ],
  no: ['Jane Halloway is a partner at Tarn Partners.', 'The fund has forty limited partners.'],
};
