export const examples = {
  yes: [
    {
      input: 'Merriden Bank acted as financial adviser to Corvane Corp.',
      expect: ['adviser Merriden Bank Merriden Bank financial adviser'],
    },
    { input: 'Hollis & Crane was the legal adviser to Corvane Corp.', expect: ['adviser Hollis & Crane Hollis & Crane legal adviser'] },
  ],
  no: ['Jane Halloway is an adviser to the company.', 'Corvane advises farmers on soil.'],
};
