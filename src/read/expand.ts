import { readdirSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, sep } from 'node:path';
import { DealxError } from '../errors.ts';
import { readError } from './file.ts';
import { formatOfName } from './format.ts';

/** A file of a batch, or a path that can't be one and why. `file` differs from `path` where a name is not UTF-8. */
export interface Source {
  /** As the user would write it. */
  readonly path: string;
  /** Below the folder that was given, for naming results; the file's own name for single files. */
  readonly relative: string;
  readonly file: string | Buffer;
  readonly error?: DealxError;
}

/** Articles of files, folders and globs, in the order given; a folder's in the order of their names, whatever the disk says. */
export async function* expand(inputs: readonly string[]): AsyncGenerator<Source> {
  for (const input of inputs) {
    const kind = kindOf(input);
    if (kind === 'folder') yield* folder(input);
    else if (kind === 'file') yield single(input);
    else if (/[*?[\]{}()!]/.test(input)) yield* matches(input);
    else yield { path: input, relative: input, file: input, error: kind };
  }
}

function kindOf(path: string): 'file' | 'folder' | DealxError {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (thrown) {
    return readError(thrown);
  }
}

function single(path: string): Source {
  return { path, relative: path.slice(path.lastIndexOf(sep) + 1), file: path };
}

async function* matches(pattern: string): AsyncGenerator<Source> {
  const { glob } = await import('tinyglobby');
  const found = await glob(pattern, {
    onlyFiles: true,
    followSymbolicLinks: false,
    expandDirectories: false,
    absolute: isAbsolute(pattern),
  });
  for (const path of found.sort()) yield single(path);
  if (found.length === 0) {
    yield {
      path: pattern,
      relative: pattern,
      file: pattern,
      error: new DealxError('no-match', 'no file matches it', 'quote the pattern, or check the path'),
    };
  }
}

/**
 * Walks a folder. Links to folders are not followed: inside the tree their articles come anyway, and a circle can't
 * arise; what leads out of the tree is reported, not read. Hidden files are left out.
 */
function* folder(root: string): Generator<Source> {
  const home = realpathSync(root);
  const inside = (path: string) => path === home || path.startsWith(home + sep);
  // deepest first on the stack, so that articles come in the order of their names
  const stack: { path: string; relative: string; directory: boolean; link: boolean; file: string | Buffer }[] = [];
  const open = (path: string, relative: string): Source | null => {
    try {
      const entries = readdirSync(path, { withFileTypes: true, encoding: 'buffer' }) as unknown as {
        name: Buffer;
        isDirectory(): boolean;
        isSymbolicLink(): boolean;
      }[];
      const found = entries
        .map((entry) => ({ entry, name: entry.name.toString('utf8') }))
        .filter(({ name }) => !name.startsWith('.'))
        .sort((a, b) => (a.name < b.name ? 1 : a.name > b.name ? -1 : 0));
      for (const { entry, name } of found) {
        const full = join(path, name);
        const exact = name.includes('\ufffd') ? Buffer.concat([Buffer.from(path + sep), entry.name]) : full;
        stack.push({
          path: full,
          relative: join(relative, name),
          directory: entry.isDirectory(),
          link: entry.isSymbolicLink(),
          file: exact,
        });
      }
      return null;
    } catch (thrown) {
      return { path, relative, file: path, error: readError(thrown) };
    }
  };
  const failed = open(root, '');
  if (failed !== null) yield failed;
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { path, relative, file } = next;
    if (next.directory) {
      const unreadable = open(path, relative);
      if (unreadable !== null) yield unreadable;
    } else if (next.link) {
      const source = linked(path, relative, inside);
      if (source !== null) yield source;
    } else if (formatOfName(path) !== null) yield { path, relative, file };
  }
}

function linked(path: string, relative: string, inside: (path: string) => boolean): Source | null {
  try {
    const target = realpathSync(path);
    const directory = statSync(target).isDirectory();
    if (inside(target)) return directory || formatOfName(path) === null ? null : { path, relative, file: path };
    if (!directory && formatOfName(path) === null) return null;
    const error = new DealxError('outside-folder', 'it is a link that leads out of the folder', 'give its target by name to read it');
    return { path, relative, file: path, error };
  } catch (thrown) {
    return formatOfName(path) === null ? null : { path, relative, file: path, error: readError(thrown) };
  }
}
