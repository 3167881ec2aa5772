export const examples = {
  yes: [
    { input: 'Jane Doe, who co-founded Pellworm, left last year.', expect: ['co-founder Pellworm'] },
    { input: 'Maria Silva and Tom Reyes founded the company in 2019.', expect: ['founder the company', 'founder the company'] },
    { input: 'Jane Doe launched Pellworm in 2019 along with Tom Reyes and Anna Berg.', expect: ['founder Pellworm', 'founder Pellworm'] },
  ],
  no: ['Harrow Group founded Pellworm in 2019.', 'Jane Doe found Pellworm in 2019.'],
};
