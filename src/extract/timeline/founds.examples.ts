export const examples = {
  yes: [
    { input: 'Jane Roe founded Quillbank in 2015.', expect: ['founded 2015 Quillbank'] },
    { input: 'She co-founded Quillbank with John Doe in 2015.', expect: ['founded 2015 Quillbank'] },
    { input: 'In 2015, Jane Roe started Quillbank in Oslo.', expect: ['founded 2015 Quillbank'] },
    { input: 'In 2015 she founded Quillbank, a ledger maker.', expect: ['founded 2015 Quillbank'] },
  ],
  no: ['Jane Roe founded Quillbank after selling Marram in 2015.', 'Jane Roe founded Quillbank.'],
};
