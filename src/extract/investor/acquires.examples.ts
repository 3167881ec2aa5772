export const examples = {
  yes: [
    {
      input: 'Buyout firm Harrow International agreed to acquire U.K. defense and aerospace company Corvane for $5 billion.',
      expect: ['acquirer Harrow International'],
    },
    { input: 'Harrow Group Inc. agreed to buy battery maker Corvane Corp. for $218 million.', expect: ['acquirer Harrow Group Inc.'] },
    { input: 'Harrow Group completed its acquisition of Corvane Corp.', expect: ['acquirer Harrow Group'] },
  ],
  no: ['Corvane was acquired by Harrow Group.', 'Harrow Group bought back shares.', 'Harrow Group acquired two million users.'],
};
