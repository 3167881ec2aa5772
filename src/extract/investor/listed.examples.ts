export const examples = {
  yes: [
    {
      input:
        'We raised a $14M Series A. We are thankful to our Series A investors:\n\nJane Halloway and the team at Tarn Partners, who led the round\n\nPiet Anders and the team at Foxglove Capital, who also led our seed round\n\nMax Ilves (founder of Tindle)',
      expect: ['lead Tarn Partners', 'participant Foxglove Capital existing', 'participant Max Ilves'],
    },
  ],
  no: [
    'We raised a $14M Series A. What we do for investors:\n\nFaster reports on every fund.\n\nAlerts that investors set.',
    'We raised a $14M Series A. We compete with:\n\nTarn Partners\n\nFoxglove Capital',
  ],
};
