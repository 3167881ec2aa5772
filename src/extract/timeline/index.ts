import type { Rule } from '../rule.ts';
import { announces } from './announces.ts';
import { discontinues } from './discontinues.ts';
import { expands } from './expands.ts';
import { founded } from './founded.ts';
import { founds } from './founds.ts';
import { inception } from './inception.ts';
import { launchNoun } from './launch-noun.ts';
import { launched } from './launched.ts';
import { launches } from './launches.ts';
import { milestone } from './milestone.ts';
import { openSources } from './open-sources.ts';
import { planned } from './planned.ts';
import { plannedFor } from './planned-for.ts';
import { updates } from './updates.ts';
import { yearFounded } from './year-founded.ts';

export const TIMELINE_RULES: readonly Rule[] = [
  announces, discontinues, expands, founded, founds, inception, launchNoun, launched, launches, milestone, openSources, planned, plannedFor, updates, yearFounded,
]; // biome-ignore format: one list
