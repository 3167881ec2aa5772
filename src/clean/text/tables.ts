import { lineUnit, type Unit } from './unit.ts';

/**
 * Tables that a copy turned into lines: either one cell a line, rows parted by blank lines and all of one length, or one
 * row a line with its cells parted by bars or tabs. Each row becomes one unit, its cells parted by " | ".
 */
export function gatherTables(units: readonly Unit[]): Unit[] {
  return barTables(cellTables(units));
}

const FEWEST_ROWS = 3;
const FEWEST_CELLS = 3;

function cellTables(units: readonly Unit[]): Unit[] {
  const groups: Unit[][] = [];
  for (const unit of units) {
    const open = groups.at(-1);
    if (open !== undefined && unit.gap === 0 && unit.kind === 'line') open.push(unit);
    else groups.push([unit]);
  }
  const out: Unit[] = [];
  for (let i = 0; i < groups.length; ) {
    let end = i + 1;
    const cells = groups[i]!.length;
    // a row may lack cells that were empty
    while (end < groups.length && groups[end]!.length >= FEWEST_CELLS && Math.abs(groups[end]!.length - cells) <= cells / 4) end++;
    const rows = groups.slice(i, end);
    if (cells >= FEWEST_CELLS && rows.length >= FEWEST_ROWS && isGrid(rows)) {
      for (const row of rows) out.push({ ...lineUnit(row.map((u) => u.text).join(' | '), row[0]!.gap), kind: 'table-row' });
      i = end;
    } else {
      out.push(...groups[i]!);
      i++;
    }
  }
  return out;
}

/** Short cells, and figures in most rows: a menu has neither dates nor sums. */
function isGrid(rows: readonly Unit[][]): boolean {
  const withFigures = rows.filter((row) => row.some((u) => /\d/.test(u.text))).length;
  const short = rows.every((row) => row.filter((u) => u.text.length > 60).length <= row.length / 3);
  return short && withFigures >= rows.length * 0.6;
}

function barTables(units: readonly Unit[]): Unit[] {
  const rows = units.map((u) => (u.kind === 'line' ? cellsOf(u.text) : []));
  const out: Unit[] = [];
  for (let i = 0; i < units.length; ) {
    const n = rows[i]!.length;
    let end = i + 1;
    while (end < units.length && rows[end]!.length === n) end++;
    const figures = units.slice(i, end).filter((u) => /\d/.test(u.text)).length;
    const table = n >= FEWEST_CELLS && end - i >= FEWEST_ROWS && figures >= (end - i) * 0.6;
    for (; i < end; i++) out.push(table ? { ...units[i]!, kind: 'table-row', text: rows[i]!.join(' | ') } : units[i]!);
  }
  return out;
}

function cellsOf(text: string): string[] {
  if (text.length > 400) return [text];
  // a row between bars: its empty corner is a cell too
  if (/^\|.{0,398}\|$/.test(text))
    return text
      .slice(1, -1)
      .split('|')
      .map((c) => c.trim());
  return text
    .split(/\|| {3}|\t/)
    .map((c) => c.trim())
    .filter((c) => c !== '');
}
