import { acquiredBy } from './acquired-by.ts';
import { acquires } from './acquires.ts';
import { alongside } from './alongside.ts';
import { angels } from './angels.ts';
import { areLeads } from './are-leads.ts';
import { backedBy } from './backed-by.ts';
import { fundPartner } from './fund-partner.ts';
import { grantor } from './grantor.ts';
import { investorsInclude } from './investors-include.ts';
import { invests } from './invests.ts';
import { investsAgain } from './invests-again.ts';
import { isIn } from './is-in.ts';
import { joinedBy } from './joined-by.ts';
import { joinsOthers } from './joins-others.ts';
import { leadingIs } from './leading-is.ts';
import { led } from './led.ts';
import { ledBy } from './led-by.ts';
import { lender } from './lender.ts';
import { listed } from './listed.ts';
import { ourFirm } from './our-firm.ts';
import { participated } from './participated.ts';
import { participation } from './participation.ts';
import { raisedFrom } from './raised-from.ts';
import { roundIncludes } from './round-includes.ts';
import { stake } from './stake.ts';
import { subscribes } from './subscribes.ts';
import { talksWith } from './talks-with.ts';
import { theyInclude } from './they-include.ts';
import { underwriter } from './underwriter.ts';
import { welcomes } from './welcomes.ts';

/** Rules that say: this one is on the money side of a deal. */
export const INVESTOR_RULES = [
  acquiredBy,
  acquires,
  alongside,
  angels,
  areLeads,
  backedBy,
  fundPartner,
  grantor,
  invests,
  investorsInclude,
  investsAgain,
  isIn,
  joinedBy,
  joinsOthers,
  leadingIs,
  led,
  ledBy,
  lender,
  listed,
  ourFirm,
  participated,
  participation,
  raisedFrom,
  roundIncludes,
  stake,
  subscribes,
  talksWith,
  theyInclude,
  underwriter,
  welcomes,
] as const;
