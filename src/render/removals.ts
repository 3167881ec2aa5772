import type { Removal } from '../clean/clean.ts';
import { oneLine } from './plain.ts';

const PREVIEW = 100;

/** What the cleaner cut, one line each: the step, then the beginning of what went. */
export function removalTable(removals: readonly Removal[]): string {
  if (removals.length === 0) return 'nothing was cut\n';
  const width = Math.max(...removals.map(({ step }) => step.length));
  return removals.map(({ step, preview }) => `${step.padEnd(width)}  ${oneLine(shortened(preview))}\n`).join('');
}

function shortened(preview: string): string {
  const flat = preview.replace(/\s{1,100}/g, ' ').trim();
  return flat.length > PREVIEW ? `${flat.slice(0, PREVIEW)}…` : flat;
}
