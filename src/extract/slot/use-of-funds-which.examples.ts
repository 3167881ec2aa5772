export const examples = {
  yes: [
    {
      input: 'Nine banks provided the loan, which the company will use for general corporate purposes.',
      expect: ['use-of-funds general corporate purposes'],
    },
    { input: 'The investment is intended to speed adoption of the software.', expect: ['use-of-funds speed adoption of the software'] },
  ],
  no: ['Pellworm makes an app that it will use for lunch orders.', 'The gift was intended to please.'],
};
