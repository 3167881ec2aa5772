export const examples = {
  yes: [
    {
      input: 'Foxglove led the round, with Quillon Ventures and Tarn Partners participating alongside Jane Halloway.',
      expect: ['participant Quillon Ventures this', 'participant Tarn Partners this'],
    },
    {
      input: 'All investors from the prior round - Foxglove Capital and Tarn Partners - joined the financing.',
      expect: ['participant Foxglove Capital existing this', 'participant Tarn Partners existing this'],
    },
    {
      input: 'Foxglove Capital and Tarn Partners filled out the consortium.',
      expect: ['participant Foxglove Capital', 'participant Tarn Partners'],
    },
    {
      input: 'Angel investor Ngozi Adeleke and Tarn Partners, a returning investor, took part in the equity portion.',
      expect: ['participant Ngozi Adeleke', 'participant Tarn Partners existing'],
    },
    {
      input: 'State-backed Merriden Fund, Foxglove Capital, and Tarn Partners participated in the round.',
      expect: ['participant Merriden Fund this', 'participant Foxglove Capital this', 'participant Tarn Partners this'],
    },
    {
      input: 'Existing investors also participated, including Foxglove Capital and Tarn Partners.',
      expect: ['participant Foxglove Capital existing', 'participant Tarn Partners existing'],
    },
    {
      input: 'The round was led by Tarn Partners, with Foxglove Capital and Quillon Ventures also participating.',
      expect: ['participant Foxglove Capital this', 'participant Quillon Ventures this'],
    },
    {
      input: "Foxglove Capital, which led the startup's seed round, and Quillon Ventures also participated.",
      expect: ['participant Foxglove Capital existing', 'participant Quillon Ventures'],
    },
    {
      input: 'All its existing investors - they include Foxglove Capital and Tarn Partners - are participating in the round.',
      expect: ['participant Foxglove Capital existing this', 'participant Tarn Partners existing this'],
    },
    {
      input: 'Foxglove Capital and the Merriden Fund were among the investors participating, a representative said.',
      expect: ['participant Foxglove Capital', 'participant Merriden Fund'],
    },
    {
      input: 'Its existing shareholders, Foxglove Capital, Tarn Partners, etc. also invested in this round.',
      expect: ['participant Foxglove Capital existing this', 'participant Tarn Partners existing this'],
    },
    {
      input: 'Corvane closed its series B round at $215m, with gene maker Foxglove and drugmaker Tarn Pharmaceuticals among the investors.',
      expect: ['participant Foxglove', 'participant Tarn Pharmaceuticals'],
    },
    {
      input: 'Jane Halloway’s Tarn Ventures and Foxglove Capital participated in the round.',
      expect: ['participant Tarn Ventures this', 'participant Foxglove Capital this'],
    },
  ],
  no: [
    'Corvane counts Foxglove among the investors in its past, with growing sales.',

    'Jane Halloway is also joining as part of this round.',

    'Jane Halloway of Tarn Partners joined the board.',
    'Corvane participated in the Seedling accelerator last spring.',
    'Nine schools participated in the pilot.',
  ],
};
