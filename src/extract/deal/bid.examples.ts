export const examples = {
  yes: [
    {
      input: 'Corvane today accepted a £1.1bn offer from a consortium led by the buyout firm Harrow.',
      expect: ['acquisition new Corvane 1100000000 GBP', 'acquirer Harrow'],
    },
    {
      input: 'The brewer Corvane’s Group rejected Lindholm-based Harrow’s US$10-billion hostile takeover bid.',
      expect: ['acquisition planned Corvane’s Group 10000000000 USD', 'acquirer Harrow'],
    },
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
