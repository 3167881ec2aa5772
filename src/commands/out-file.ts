import { closeSync, existsSync, fsyncSync, openSync, realpathSync, renameSync, statSync, unlinkSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Output, writeError } from './output.ts';

const FLUSH = 64 * 1024;

/**
 * A file that appears whole or not at all: written beside its name, synced, then renamed into place. What can't be
 * replaced by renaming (/dev/stdout, a named pipe) is written to directly.
 */
export class OutFile implements Output {
  readonly closed = false;
  private readonly target: string;
  private readonly part: string | null;
  private readonly fd: number;
  private readonly mode: number | null;
  private pending: string[] = [];
  private size = 0;

  constructor(private readonly name: string) {
    try {
      const existing = existsSync(name) ? statSync(name) : null;
      // a link keeps pointing at its file
      this.target = existing === null ? name : realpathSync(name);
      this.mode = existing?.isFile() ? existing.mode & 0o777 : null;
      const replace = existing === null || existing.isFile();
      this.part = replace
        ? join(dirname(this.target), `.${basename(this.target).slice(0, 40)}.${process.pid}-${process.hrtime.bigint().toString(36)}.tmp`)
        : null;
      this.fd = this.part === null ? openSync(this.target, 'w') : openSync(this.part, 'wx', this.mode ?? 0o666);
    } catch (thrown) {
      throw writeError(thrown, name);
    }
    if (this.part !== null) parts.add(this.part);
    guard();
  }

  async write(text: string): Promise<void> {
    this.pending.push(text);
    this.size += text.length;
    if (this.size >= FLUSH) this.flush();
  }

  async end(): Promise<void> {
    this.flush();
    try {
      if (this.part !== null) fsyncSync(this.fd);
      closeSync(this.fd);
      if (this.part === null) return;
      renameSync(this.part, this.target);
      parts.delete(this.part);
      syncFolder(dirname(this.target));
    } catch (thrown) {
      this.abandon();
      throw writeError(thrown, this.name);
    }
  }

  abandon(): void {
    if (this.part === null || !parts.delete(this.part)) return;
    remove(this.part);
  }

  private flush(): void {
    try {
      const bytes = Buffer.from(this.pending.join(''));
      for (let at = 0; at < bytes.length; ) at += writeSync(this.fd, bytes, at);
    } catch (thrown) {
      this.abandon();
      throw writeError(thrown, this.name);
    }
    this.pending = [];
    this.size = 0;
  }
}

/** The rename itself must survive a power cut; file systems that can't sync a folder lose nothing by that. */
function syncFolder(folder: string): void {
  try {
    const fd = openSync(folder, 'r');
    try {
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
  } catch {
    // not supported here
  }
}

/** Unfinished files of this process; they go when it is told to stop. */
const parts = new Set<string>();
let guarded = false;

function guard(): void {
  if (guarded) return;
  guarded = true;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      for (const part of parts) remove(part);
      // again, now without us: the caller sees that a signal ended it
      process.kill(process.pid, signal);
    });
  }
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // gone already
  }
}
