const EVERY_MS = 200;
let last = 0;

/** One line on a terminal that counts along, rewritten in place; silent elsewhere. */
export function progress(done: number, failed: number): void {
  if (!process.stderr.isTTY || process.stdout.isTTY) return;
  const now = Date.now();
  if (now - last < EVERY_MS) return;
  last = now;
  process.stderr.write(`\r${done + failed} articles${failed > 0 ? `, ${failed} failed` : ''}`);
}

/** Wipes the line, so that the next one starts clean. */
export function progressEnd(): void {
  if (last > 0) process.stderr.write('\r\x1b[K');
}
