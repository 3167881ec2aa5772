import { lineUnit, type Unit } from './unit.ts';

/** The bullet stays in the text, where a reader of the paste sees it too. */
const BULLET = /^(?:[•‣◦▪●*-]|\d{1,2}[.)])\s+\S/;

const PICTURE = /^\p{Extended_Pictographic}\ufe0f?\s?\p{L}/u;
const INTRODUCES = /^\p{L}.{10,160}:$/u;

/** Lines a piece of plain text into units: hard-wrapped paragraphs are joined again, white space is single. */
export function splitLines(content: string): Unit[] {
  const rows = content.replace(/\r\n?/g, '\n').split('\n');
  const width = wrapWidth(rows);
  const units: Unit[] = [];
  let gap = 0;
  let open = '';
  let openGap = 0;
  let last = '';
  const close = () => {
    if (open !== '') units.push({ ...lineUnit(open, openGap), kind: BULLET.test(open) || isPictured(open) ? 'list-item' : 'line' });
    open = '';
  };
  for (const row of rows) {
    const text = tidy(row);
    if (text === '') {
      close();
      gap++;
      continue;
    }
    if (open !== '' && width > 0 && continues(open, text, width)) {
      open = /\p{Ll}-$/u.test(open) && /^\p{Ll}/u.test(text) ? open + text : `${open} ${text}`;
      last = text;
      continue;
    }
    close();
    open = text;
    last = text;
    openGap = gap;
    gap = 0;
  }
  close();
  return units;

  /** "What comes next:", and below it lines that begin with an emoji. */
  function isPictured(text: string): boolean {
    const before = units.at(-1);
    if (before === undefined || !PICTURE.test(text)) return false;
    return (before.kind === 'list-item' && PICTURE.test(before.text)) || INTRODUCES.test(before.text);
  }

  function continues(_open: string, text: string, max: number): boolean {
    if (/^(?:[-*•–—>#]|\d{1,2}[.)])\s/.test(text)) return false;
    return last.length >= max * 0.6 || /^\p{Ll}/u.test(text);
  }
}

/** Zero-width marks go; runs of blanks stay two wide (menus are told by them) until the text is put together. */
export function tidy(row: string): string {
  return row
    .replace(/[\u200b\u2060\ufeff\u00ad]/g, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\t/g, '   ')
    .trim();
}

/** The width at which a text was wrapped by hand, or 0 if each line is a paragraph. */
export function wrapWidth(rows: readonly string[]): number {
  let pairs = 0;
  let lower = 0;
  let adjacent = 0;
  const lengths: number[] = [];
  for (let i = 1; i < rows.length; i++) {
    const before = rows[i - 1]!.trim();
    const line = rows[i]!.trim();
    if (before === '' || line === '') continue;
    adjacent++;
    if (before.length < 30) continue;
    pairs++;
    lengths.push(before.length);
    if (/^\p{Ll}/u.test(line) && !/[.!?:]$/.test(before)) lower++;
  }
  if (pairs < 3 || lower < pairs * 0.3 || pairs < adjacent * 0.4) return 0;
  lengths.sort((a, b) => a - b);
  const wide = lengths[Math.floor(lengths.length * 0.9)]!;
  return wide <= 120 ? wide : 0;
}
