export interface NumberToken {
  readonly end: number;
  /** Reading in a language that writes the decimal point, and in one that writes the decimal comma; null where the shape forbids it. */
  readonly point: number | null;
  readonly comma: number | null;
}

const SHAPE = /\d{1,30}(?:(?:[.,'\u2019\u00a0\u200b]| (?=\d{3}(?!\d)))\d{1,12}){0,8}/y;
const FRACTION = /(?: ?([½¼¾])| (?:(1)\/(2)|([13])\/(4)))(?!\d)/y;
const AND_A_HALF = /[ \u00a0](?:and|&)[ \u00a0]a[ \u00a0]half\b/iy;
const VULGAR: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

/** Reads the number that begins at `start` (a digit). Null where it is no quantity: a version, a date, hundreds of digits. */
export function readNumber(text: string, start: number): NumberToken | null {
  SHAPE.lastIndex = start;
  const hit = SHAPE.exec(text);
  if (hit === null) return null;
  const raw = hit[0].replaceAll('\u200b', '');
  let end = start + hit[0].length;
  if (/\d/.test(text.charAt(end))) return null;
  let extra = 0;
  FRACTION.lastIndex = end;
  const part = FRACTION.exec(text);
  if (part !== null) {
    extra = part[1] !== undefined ? VULGAR[part[1]]! : part[2] !== undefined ? 0.5 : Number(part[4]) / 4;
    end += part[0].length;
  } else {
    AND_A_HALF.lastIndex = end;
    const half = AND_A_HALF.exec(text);
    if (half !== null) {
      extra = 0.5;
      end += half[0].length;
    }
  }
  const point = readDigits(raw, '.', ',');
  const comma = readDigits(raw, ',', '.');
  return point === null && comma === null
    ? null
    : { end, point: point === null ? null : point + extra, comma: comma === null ? null : comma + extra };
}

/** Skips the digits and separators of something that is no number, so that a run of digits is read once. */
export function skipDigits(text: string, start: number): number {
  let i = start;
  while (i < text.length && (isDigit(text.charCodeAt(i)) || (/[.,]/.test(text.charAt(i)) && isDigit(text.charCodeAt(i + 1))))) i++;
  return i;
}

function readDigits(raw: string, decimal: string, group: string): number | null {
  const at = raw.lastIndexOf(decimal);
  if (at >= 0 && raw.indexOf(decimal) !== at) return null;
  const whole = at < 0 ? raw : raw.slice(0, at);
  const rest = at < 0 ? '' : raw.slice(at + 1);
  if (!/^\d*$/.test(rest)) return null;
  const parts = whole.split(/[.,'\u2019\u00a0 ]/);
  if (parts.length > 1) {
    if (decimal === '.' ? !/^[\d,'\u2019\u00a0 ]+$/.test(whole) : !/^[\d.'\u2019\u00a0 ]+$/.test(whole)) return null;
    // Western groups of three, or the Indian 12,34,567
    const inner = parts.slice(1, -1);
    const first = parts[0]!.length;
    const western = first <= 3 && inner.every((p) => p.length === 3);
    const indian = group === ',' && first <= 2 && inner.length > 0 && inner.every((p) => p.length === 2);
    if (parts.at(-1)!.length !== 3 || !(western || indian)) return null;
  }
  const value = Number(`${parts.join('')}.${rest}`);
  return Number.isFinite(value) ? value : null;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
