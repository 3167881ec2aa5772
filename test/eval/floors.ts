import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/modules.ts';
import type { Figures } from './score.ts';

/** Floors by corpus and figure: kindAccuracy, macroF1, perfectRecords, perfectDeals and the F1 of each slot. They only rise. */
type Floors = Record<string, Record<string, number>>;

const FILE = join(ROOT, 'test/eval/baseline.json');

export function readFloors(): Floors {
  return existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {};
}

/** Rounded down, so that the same results can never miss their own floor. */
export function floorsOf({ kindAccuracy, macroF1, perfectRecords, perfectDeals, slots }: Figures): Record<string, number> {
  const down = (x: number) => Math.floor(x * 1000) / 1000;
  const overall = { kindAccuracy, macroF1, perfectRecords, perfectDeals };
  const named = [...Object.entries(overall), ...slots.flatMap(({ slot, f1 }): [string, number][] => (f1 === null ? [] : [[slot, f1]]))];
  return Object.fromEntries(named.map(([name, value]) => [name, down(value)]));
}

/** Figures below their floor, each as one line. A figure that is gone counts as zero. */
export function belowFloor(figures: Figures, floors: Record<string, number>): string[] {
  const now = floorsOf(figures);
  return Object.entries(floors).flatMap(([name, floor]) =>
    (now[name] ?? 0) < floor ? [`${name}: ${now[name] ?? 0} is below ${floor}`] : [],
  );
}

/** Raises the floors of one corpus to its figures; refuses, and says why, where one would sink. */
export function raiseFloors(corpus: string, figures: Figures): string[] {
  const floors = readFloors();
  const sunk = belowFloor(figures, floors[corpus] ?? {});
  if (sunk.length === 0) writeFileSync(FILE, `${JSON.stringify({ ...floors, [corpus]: floorsOf(figures) }, null, 2)}\n`);
  return sunk;
}
