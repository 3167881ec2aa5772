export const examples = {
  yes: [{ input: 'Corvane won a $95 million grant from the Merriden Foundation.', expect: ['grantor Merriden Foundation'] }],
  no: ['Corvane raised $95 million from the Merriden Foundation.', 'He won an award for the design.'],
};
