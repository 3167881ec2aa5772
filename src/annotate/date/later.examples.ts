export const examples = {
  yes: [
    { input: 'Quillbank was founded in 2012. Two years later it opened a shop.', expect: ['2014'] },
    { input: 'It launched in March 2019, and a month later it had users.', expect: ['2019-04'] },
    { input: 'It raised a round in May 2018 and expanded that year.', expect: ['2018'] },
    { input: 'It was founded in 2015. The following year it launched.', expect: ['2016'] },
  ],
  no: [
    'Two years later it opened a shop.',
    'It was founded in 2012 and runs a two-year program.',
    'It was founded in 2012. The same day it sold.',
  ],
};
