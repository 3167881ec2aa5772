export const examples = {
  yes: [
    { input: 'It will pay $14 per share.', expect: ['per-share 14 USD'] },
    { input: 'The offer of $14.50 a share is final.', expect: ['per-share 14.5 USD'] },
  ],
  no: ['It sold $14 million in shares.', 'The shareholders paid $14.'],
};
