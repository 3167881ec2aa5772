import { asDealxError, type DealxError } from '../errors.ts';
import { oneLine } from '../render/plain.ts';

/** The exit codes, the same for every command. */
export const EXIT = { ok: 0, usage: 2, someFailed: 3, allFailed: 4 } as const;

export function exitOf(done: number, failed: number): number {
  return failed === 0 ? EXIT.ok : done === 0 ? EXIT.allFailed : EXIT.someFailed;
}

/** One line on the standard error; a problem with the error stream itself is nobody's business. */
export function complain(what: string | null, thrown: unknown): DealxError {
  const error = asDealxError(thrown);
  say(what === null ? error.line : `${what}: ${error.line}`);
  if (error.code === 'internal' && process.env.DEALX_DEBUG && thrown instanceof Error) stderr().write(`${thrown.stack}\n`);
  return error;
}

export function say(message: string): void {
  stderr().write(`dealx: ${oneLine(message)}\n`);
}

let heard = false;
/** The standard error, opened when there is something to say. */
function stderr(): NodeJS.WriteStream {
  if (!heard) process.stderr.on('error', () => {});
  heard = true;
  return process.stderr;
}
