export const examples = {
  yes: [
    { input: 'Its loss narrowed in FY24.', expect: ['2024'] },
    { input: 'Its loss narrowed in FY2023-24.', expect: ['2024'] },
    { input: 'Its loss narrowed in fiscal 2023.', expect: ['2023'] },
    { input: 'Its loss narrowed in 2019-20.', expect: ['2020'] },
  ],
  no: ['The FY100 model is new.', 'It has a range of 2019-45 parts.'],
};
