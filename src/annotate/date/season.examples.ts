export const examples = {
  yes: [
    { input: 'It launched in the summer of 2019.', expect: ['2019-22'] },
    { input: 'It launched last fall.', published: '2020-03-04', expect: ['2019-23'] },
    { input: 'It will launch this summer.', published: '2020-03-04', expect: ['2020-22'] },
    { input: 'It plans to open a plant in the spring.', published: '2020-11-04', expect: ['2021-21'] },
  ],
  no: ['Prices fall, and rents spring up.', 'The summer was hot.', 'It saw a fall in sales.'],
};
