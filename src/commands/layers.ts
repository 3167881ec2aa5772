import type { Layer } from '../annotate/mention.ts';

/** The layers that `--layer` knows, in the order of the help text. */
export const LAYERS = ['money', 'date', 'round', 'percent', 'name', 'reference'] as const satisfies readonly Layer[];
