import type { Round } from '../../schema/terms.ts';

/** A round's label as found, before extensions are read around it. */
export interface FoundRound {
  start: number;
  end: number;
  round: Round | null;
  extension: boolean;
  rule: string;
}
