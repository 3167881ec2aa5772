import { articleBody } from './article-body.ts';
import { leadIn } from './lead-in.ts';
import { linkLines } from './link-lines.ts';
import { linkLists } from './link-lists.ts';
import { markup } from './markup.ts';
import { phrases } from './phrases.ts';
import { repeats } from './repeats.ts';
import type { BlockStep } from './step.ts';
import { tail } from './tail.ts';
import { titleAgain } from './title-again.ts';

/** In this order: each sees what the ones before it left. */
export const BLOCK_STEPS: readonly BlockStep[] = [markup, titleAgain, articleBody, leadIn, phrases, repeats, linkLists, linkLines, tail];
