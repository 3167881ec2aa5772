/** Zero digits of the scripts whose digits the press mixes with Latin text: fullwidth, Arabic, Persian, Devanagari, Bengali. */
const ZEROS = [0xff10, 0x0660, 0x06f0, 0x0966, 0x09e6];
const ODD = new RegExp(
  `[${[
    '\\u00a0\\u00ad\\u2000-\\u200d\\u2010-\\u2015\\u202f\\u205f\\u2060\\u2212\\u3000\\ufeff', // blanks and dashes
    '\\uff04\\uff05\\uff08\\uff09\\uff0b-\\uff0e\\uffe1\\uffe5', // fullwidth signs
    ...ZEROS.map((zero) => `${String.fromCharCode(zero)}-${String.fromCharCode(zero + 9)}`),
  ].join('')}]`,
  'g',
);
const SIGNS: Readonly<Record<string, string>> = {
  '\uff04': '$',
  '\uff05': '%',
  '\uff08': '(',
  '\uff09': ')',
  '\uff0b': '+',
  '\uff0c': ',',
  '\uff0d': '-',
  '\uff0e': '.',
  '\uffe1': '£',
  '\uffe5': '¥',
};

/**
 * A copy of the text of exactly the same length, so that offsets hold: ASCII digits, "-" for every dash, a no-break space
 * for the blanks that group digits, a plain one for the others, U+200B for what has no width.
 */
export function foldSigns(text: string): string {
  return text.replace(ODD, (c) => {
    const sign = SIGNS[c];
    if (sign !== undefined) return sign;
    const code = c.charCodeAt(0);
    for (const zero of ZEROS) if (code >= zero && code < zero + 10) return String.fromCharCode(0x30 + code - zero);
    if (code === 0xa0 || code === 0x202f || code === 0x2009) return '\u00a0';
    if (code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff) return '\u200b';
    return (code >= 0x2010 && code <= 0x2015) || code === 0x2212 ? '-' : ' ';
  });
}
