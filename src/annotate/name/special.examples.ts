export const examples = {
  yes: [
    {
      input: 'The grant came from the Danish government and from the Lindqvist family office.',
      expect: ['organisation Danish government', 'organisation Lindqvist family office'],
    },
  ],
  no: ['The grant came from the local government.', 'Her family office was small.'],
};
