import { OutFile } from './out-file.ts';
import { type Output, Stdout } from './output.ts';

/** `--out FILE`, or the standard output. */
export function openOutput(out: string | undefined): Output {
  return out === undefined || out === '-' ? new Stdout() : new OutFile(out);
}
