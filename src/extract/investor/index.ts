import { alongside } from './alongside.ts';
import { investorsInclude } from './investors-include.ts';
import { joinedBy } from './joined-by.ts';
import { leadingIs } from './leading-is.ts';
import { led } from './led.ts';
import { ledBy } from './led-by.ts';
import { participated } from './participated.ts';
import { participation } from './participation.ts';
import { raisedFrom } from './raised-from.ts';
import { roundIncludes } from './round-includes.ts';

/** Rules that say: this one is on the money side of a deal. */
export const INVESTOR_RULES = [
  alongside,
  investorsInclude,
  joinedBy,
  leadingIs,
  led,
  ledBy,
  participated,
  participation,
  raisedFrom,
  roundIncludes,
] as const;
