import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root; tests may run from any working directory. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** A TypeScript file of the project: its path from the root with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Every .ts file under a folder (from the root), sorted by path. */
export function sourceFiles(folder: string): SourceFile[] {
  const out: SourceFile[] = [];
  const walk = (dir: string) => {
    for (const entry of readdirSync(dir).sort()) {
      const path = join(dir, entry);
      if (statSync(path).isDirectory()) walk(path);
      else if (entry.endsWith('.ts')) out.push({ path: relative(ROOT, path).split(sep).join('/'), text: readFileSync(path, 'utf8') });
    }
  };
  walk(join(ROOT, folder));
  return out;
}

export function load(path: string): Promise<Record<string, unknown>> {
  return import(/* @vite-ignore */ join(ROOT, path));
}
