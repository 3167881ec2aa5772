import type { Rule } from '../rule.ts';
import { appointed } from './appointed.ts';
import { foundedActive } from './founded-active.ts';
import { foundedBy } from './founded-by.ts';
import { nameTitle } from './name-title.ts';
import { titleName } from './title-name.ts';

/** Who founded, runs or backs: persons with their titles. */
export const PEOPLE_RULES: readonly Rule[] = [nameTitle, titleName, foundedBy, foundedActive, appointed];
