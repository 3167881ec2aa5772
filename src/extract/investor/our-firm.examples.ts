export const examples = {
  yes: [
    {
      input: "We are thrilled to lead the $32M Series B round in Fetlar, a hardware startup. Pellworm's mission is to back wild hearts.",
      expect: ['lead Pellworm'],
    },
    {
      input: 'At Pellworm Ventures, we look for stubborn founders. Today we are sharing our investment in Fetlar.',
      expect: ['participant Pellworm Ventures'],
    },
    { input: "Why Pellworm invested. We're co-leading Fetlar's seed round.", expect: ['lead Pellworm'] },
  ],
  no: [
    'At Fetlar, we build tools for farmers. We have raised a $12M Series A led by Pellworm Ventures.',
    "We lead the market for smart collars. Fetlar's mission is to help farmers.",
    'We are thrilled to lead the $32M Series B round in Fetlar.',
  ],
};
