export const examples = {
  yes: [
    { input: 'The tool was released in January.', published: '2026-04-10', expect: ['2026-01'] },
    { input: 'The tool will launch in January.', published: '2026-04-10', expect: ['2027-01'] },
    { input: 'The tool was released in January.', expect: ['XXXX-01'] },
    { input: 'Since its March launch the app has grown.', published: '2020-02-13', expect: ['2019-03'] },
    { input: 'It is expected to close by September.', published: '2020-02-13', expect: ['2020-09'] },
    { input: 'In January, the firm will open a plant.', published: '2020-02-13', expect: ['2021-01'] },
    { input: 'Last May, Quillbank bought a rival.', published: '2020-02-13', expect: ['2019-05'] },
  ],
  no: [
    'The round was led by August Capital.',
    'Analysts say it may grow.',
    'A talk by April Dunford closed the day.',
    'In March 2020 it launched.',
    'They march on Washington.',
  ],
};
