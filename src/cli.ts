import { createInterface } from 'node:readline';
import { run } from './pipeline.ts';
import type { Format } from './read/raw-input.ts';

/** First version: NDJSON on stdin, records out. */
export async function main(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue;
    const r = JSON.parse(line);
    const format: Format = r.html !== undefined ? 'html' : r.markdown !== undefined ? 'markdown' : 'text';
    const raw = { id: r.id, format, content: r[format], title: r.title ?? null, url: r.url ?? null, publishedAt: r.publishedAt ?? null };
    const { record, text } = await run(raw);
    if (process.argv.includes('--text')) record.article.text = text;
    process.stdout.write(`${JSON.stringify(record)}\n`);
  }
}
