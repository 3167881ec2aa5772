/**
 * Letters and digits as the inside of a character class, for expressions built at run time: `[${WORD}]`. It stands for
 * `\p{L}\p{N}` over the scripts in use. Compiling those two makes V8 split thousands of ranges into surrogate pairs, which
 * costs as much as reading a short article does; these few ranges cost nothing (docs/architecture.md, "Start-up").
 */
export const WORD =
  '0-9A-Za-z\\u00aa\\u00b2\\u00b3\\u00b5\\u00b9\\u00ba\\u00bc-\\u00be\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02af\\u0370-\\u1fff\\u2c00-\\u2dff' +
  '\\u3005\\u3040-\\ud7ff\\uf900-\\ufaff\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc';

/** Letters and digits of a sentence template, which is lower case: enough to find where a word begins and ends. */
export const WORDISH = '0-9a-z\\u00df-\\u024f\\u0370-\\u052f';
