import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { DealxError } from '../errors.ts';
import { MAX_BYTES, tooLarge } from './limits.ts';

/** The bytes of a regular file, or of a pipe that the shell made (`<(…)`); anything that could block or never end is refused. */
export function readFile(path: string | Buffer): Buffer {
  try {
    // stat comes first: opening a named pipe without a writer would wait for ever
    const { size, regular } = kindOf(path);
    if (size > MAX_BYTES) throw tooLarge('the file');
    const fd = openSync(path, 'r');
    try {
      return readAll(fd, regular ? fstatSync(fd).size : 0);
    } finally {
      closeSync(fd);
    }
  } catch (thrown) {
    throw readError(thrown);
  }
}

function kindOf(path: string | Buffer): { size: number; regular: boolean } {
  const stat = statSync(path);
  if (stat.isDirectory()) throw new DealxError('is-folder', 'it is a folder', 'use dealx batch for folders');
  if (stat.isFile()) return { size: stat.size, regular: true };
  if (stat.isFIFO() && typeof path === 'string' && path.startsWith('/dev/fd/')) return { size: 0, regular: false };
  throw new DealxError('not-a-file', 'it is a device, pipe or socket', 'pipe the article in: dealx extract - < article.txt');
}

/** Reads to the end, not to the size stated: files grow, and those of /proc state none. */
function readAll(fd: number, size: number): Buffer {
  let buffer = Buffer.allocUnsafe(Math.max(size, 8192) + 1);
  let length = 0;
  for (;;) {
    const got = readSync(fd, buffer, length, buffer.length - length, null);
    if (got === 0) return buffer.subarray(0, length);
    length += got;
    if (length > MAX_BYTES) throw tooLarge('the file');
    if (length === buffer.length) buffer = Buffer.concat([buffer], buffer.length * 2);
  }
}

/** The operating system's error codes in plain words. */
export function readError(thrown: unknown): DealxError {
  if (thrown instanceof DealxError) return thrown;
  const { code = '', message } = thrown as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new DealxError('not-found', 'there is no such file', 'check the path');
    case 'EACCES':
    case 'EPERM':
      return new DealxError('unreadable', 'it may not be read', 'check its permissions');
    case 'ELOOP':
      return new DealxError('unreadable', 'it is a symbolic link that leads in a circle');
    case 'ENAMETOOLONG':
      return new DealxError('not-found', 'the path is too long');
    case 'EISDIR':
      return new DealxError('is-folder', 'it is a folder', 'use dealx batch for folders');
    default:
      return new DealxError('unreadable', `it can’t be read: ${code === '' ? message : code}`);
  }
}
