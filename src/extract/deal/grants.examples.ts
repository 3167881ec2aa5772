export const examples = {
  yes: [
    { input: 'Tindle College won a $9 million grant.', expect: ['grant Tindle College 9000000 USD'] },
    { input: 'Tindle Health will receive $16 million from the federal government.', expect: ['grant Tindle Health 16000000 USD'] },
  ],
  no: ['Tindle Health received $16 million in orders.', 'The court may grant relief.'],
};
