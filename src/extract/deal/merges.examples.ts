export const examples = {
  yes: [{ input: 'Gorse Media will merge with Harrow Press.', expect: ['merger Gorse Media'] }],
  no: ['Two lanes merge with care.', 'Gorse Media will merge with a blank-check company, Harrow Press said.'],
};
