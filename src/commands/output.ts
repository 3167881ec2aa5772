import { DealxError } from '../errors.ts';

/** Where a command's data goes. */
export interface Output {
  /** Resolves when more may be written. */
  write(text: string): Promise<void>;
  /** True once nobody reads any more: the command stops early, and that is success. */
  readonly closed: boolean;
  /** Makes the data final. */
  end(): Promise<void>;
  /** Leaves nothing behind. */
  abandon(): void;
}

export function writeError(thrown: unknown, where: string): DealxError {
  if (thrown instanceof DealxError) return thrown;
  const { code = '', message } = thrown as NodeJS.ErrnoException;
  const words: Record<string, string> = {
    ENOSPC: 'no space is left',
    EACCES: 'writing there is not allowed',
    EROFS: 'writing there is not allowed',
    ENOENT: 'there is no such folder',
    ENOTDIR: 'there is no such folder',
    EISDIR: 'it is a folder',
  };
  return new DealxError('write-failed', `${where} can’t be written: ${words[code] ?? (code === '' ? message : code)}`);
}

/** The standard output. Nothing is lost at the end of the process, and a reader that goes away (`| head`) is no fault. */
export class Stdout implements Output {
  closed = false;
  private failure: unknown = null;
  private wake: (() => void) | null = null;

  constructor(private readonly stream: NodeJS.WriteStream = process.stdout) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      this.closed = true;
      if (error.code !== 'EPIPE') this.failure = error;
      this.wake?.();
    });
  }

  async write(text: string): Promise<void> {
    if (!this.closed && !this.stream.write(text)) {
      await new Promise<void>((resolve) => {
        this.wake = resolve;
        this.stream.once('drain', resolve);
      });
    }
    this.check();
  }

  async end(): Promise<void> {
    // the callback of an empty write comes when everything before it is with the operating system
    if (!this.closed) {
      await new Promise<void>((resolve) => {
        this.wake = resolve;
        this.stream.write('', () => resolve());
      });
    }
    this.check();
  }

  abandon(): void {}

  private check(): void {
    if (this.failure !== null) throw writeError(this.failure, 'the standard output');
  }
}
