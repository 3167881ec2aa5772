import type { Rule } from '../rule.ts';
import { competitor } from './competitor.ts';
import { competitorOf } from './competitor-of.ts';
import { description } from './description.ts';
import { headquarters } from './headquarters.ts';
import { headquartersPhrase } from './headquarters-phrase.ts';
import { website } from './website.ts';

/** What the company is, where it sits, and whom it competes with. */
export const PROFILE_RULES: readonly Rule[] = [competitor, competitorOf, description, headquarters, headquartersPhrase, website];
