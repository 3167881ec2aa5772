export const examples = {
  yes: [
    {
      input: 'Corvane on Tuesday agreed to a $17.2 billion takeover by Canadian media company Harrow.',
      expect: ['acquisition Corvane 17200000000 USD', 'acquirer Harrow'],
    },
    {
      input: 'Corvane on Thursday agreed to Harrow’s increased offer of $4.5 billion.',
      expect: ['acquisition Corvane 4500000000 USD', 'acquirer Harrow'],
    },
    { input: 'Corvane rejects improved offer from Harrow Advisors', expect: ['acquisition planned Corvane', 'acquirer Harrow Advisors'] },
  ],
  no: ['Corvane accepted an offer from its landlord to stay.', 'Harrow launched a takeover bid for Corvane.'],
};
