import type { ChalkInstance } from 'chalk';
import type { Loser } from '../assemble/evidence.ts';
import { splitSentences } from '../document/sentences.ts';
import type { Span } from '../document/span.ts';
import type { DealRecord, Evidence } from '../schema/record.ts';
import { harmless } from './plain.ts';

/** Characters kept on each side of a value in a long sentence. */
const AROUND = 160;
const MAX_LOSERS = 5;

/** Every value with its sentence, rule and confidence, and the values that lost to it. */
export function explained(record: DealRecord, text: string, losers: readonly Loser[], color: ChalkInstance): string {
  const sentences = splitSentences(text, { start: 0, end: text.length });
  const lines = [color.bold(`${record.id}: ${record.kind}`), ''];
  for (const [pointer, evidence] of Object.entries(record.evidence)) {
    lines.push(
      `${color.cyan(pointer)}  ${color.bold(shown(valueAt(record, pointer)))}`,
      `  ${quoted(text, sentences, evidence, color)}`,
      color.dim(`  ${evidence.rule}, ${evidence.confidence.toFixed(2)}`),
    );
    const lost = losers.filter((loser) => loser.pointer === pointer);
    for (const loser of lost.slice(0, MAX_LOSERS))
      lines.push(color.dim(`  not: ${harmless(loser.text)} (${loser.rule}, weight ${loser.weight.toFixed(2)})`));
    if (lost.length > MAX_LOSERS) lines.push(color.dim(`  and ${lost.length - MAX_LOSERS} more`));
    lines.push('');
  }
  if (Object.keys(record.evidence).length === 0) lines.push('No value was found.', '');
  for (const warning of record.warnings) lines.push(color.yellow(`! ${harmless(warning)}`));
  return `${lines.join('\n').trimEnd()}\n`;
}

/** The value that a JSON Pointer names; evidence of one that is `null` says why it is. */
function valueAt(record: DealRecord, pointer: string): unknown {
  let value: unknown = record;
  for (const part of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[part.replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  return value;
}

/** A value in a few words: objects by the fields that a reader looks for first. */
function shown(value: unknown): string {
  if (value === null || value === undefined) return '–';
  if (typeof value !== 'object') return harmless(String(value));
  const fields = value as Record<string, unknown>;
  if ('currency' in fields)
    return `${grouped(Number(fields.value))} ${fields.currency}${fields.qualifier === 'exact' ? '' : ` (${fields.qualifier})`}`;
  const order = ['name', 'date', 'relation', 'type', 'event', 'company', 'product', 'round', 'role', 'title', 'existing', 'amount'];
  const words = order.filter((key) => fields[key] !== undefined && fields[key] !== null && fields[key] !== '');
  return words.map((key) => (typeof fields[key] === 'boolean' ? `${key}: ${fields[key]}` : shown(fields[key]))).join(', ');
}

/** 2000000 → 2,000,000, the same on every machine. */
function grouped(value: number): string {
  const digits = String(value);
  if (!Number.isInteger(value) || digits.includes('e')) return digits;
  const parts: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) parts.unshift(digits.slice(Math.max(0, end - 3), end));
  return parts.join(',');
}

function quoted(text: string, sentences: readonly Span[], { start, end }: Evidence, color: ChalkInstance): string {
  const sentence = sentences.find((s) => s.start <= start && start < s.end) ?? { start, end };
  const from = Math.max(sentence.start, start - AROUND);
  const to = Math.max(end, Math.min(sentence.end, end + AROUND));
  const flat = (a: number, b: number) => harmless(text.slice(a, b).replace(/\s/g, ' '));
  return `${from > sentence.start ? '…' : ''}${flat(from, start)}${color.inverse(flat(start, end))}${flat(end, to)}${to < sentence.end ? '…' : ''}`;
}
