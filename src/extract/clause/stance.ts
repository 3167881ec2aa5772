import type { DateMention } from '../../annotate/mention.ts';
import type { Status } from '../../schema/terms.ts';
import type { DealClaim } from '../candidate.ts';
import { itemAt, type SentenceView } from '../view/template.ts';
import { anyOf, oneOf } from './words.ts';

const CANCELLED = anyOf(
  'call off|called off|calls off|calling off|cancel|cancels|canceled|cancelled|canceling|cancelling|scrap|scraps|scrapped|scrapping',
  'withdraw|withdrew|withdrawn|withdraws|terminate|terminated|terminates|terminating|abandon|abandons|abandoned|fell through|falls through',
  'collapsed|shelved|shelves|walked away|pulled its|pulls its|pulled the plug|postponed|postpones',
);
const TALKS = anyOf(
  'in talks|in advanced talks|in early talks|in exclusive talks|in final talks|in discussions|in advanced discussions|in negotiations',
  'said to|rumored|rumoured|considering|considers|exploring|explores|weighing|weighs|mulling|mulls|holds talks|holding talks|held talks',
  'people familiar|people with knowledge|person familiar|person with knowledge|sources said|sources say|sources told|source said|sources familiar',
  'sources close|according to sources|nears|nearing|close to a deal|close to raising|close to securing|close to buying|close to acquiring',
  'poised to|could raise|may raise|might raise|negotiating|negotiates|in line to|seeks buyer|seeks buyers|fields bids|working on (?:a )?(?:sale|ipo)',
  'could invest|may invest|might invest|could buy|may buy|could acquire|may acquire|could sell|may sell|could be valued|held meetings|early-stage talks',
);
/** Who says so: wherever it stands in the sentence, the deal is hearsay. */
const HEARSAY = anyOf(
  'people familiar|people with knowledge|person familiar|person with knowledge|sources said|sources say|sources told|source said|sources familiar',
  'sources close|according to sources|reportedly|rumored|rumoured|citing sources|citing people|report$|sources$|source$|reports$|report says$|paper$',
);
/** What a plan for a deal is a plan to do; "aims to make streaming easy" says nothing of the deal. */
const DEAL_VERB = oneOf(
  'raise|seek|sell|list|launch|issue|offer|secure|price|float|borrow|close|get|receive|invest|go|acquire|buy|purchase|merge|take|complete|spend|put|lead|bring|collect|attract',
  'file|refinance|pay|spin|divest|combine|do|be|have|add|start|set|form|create|award|grant|give|lend|provide|fund|finance|back|join|become|hold|increase|boost|up|double|cut|reduce',
);
const PLANNED = anyOf(
  `(?:plans?|planning|intends?|aims|aiming|hopes|hoping|seeks|seeking|looks|looking|wants) to (?:[a-z]{2,12}ly )?${DEAL_VERB}`,
  'plans for|plans a|plans an|planning a|planning an|planned',
  'seeks up|seeks as|seeking up|looks to be raising|files for|files to|files with|filed for|filed to|filed with|filed its',
  'filed a|filed draft|files draft|files ipo|files papers|filing for|filing to|eyes|eyeing|will raise|will seek|will sell|will list|will offer|to file|will go public',
  'expects to raise|expects to list|expects to price|set to raise|set to list|(?:targets|targeting) (?:up to |as much as |about |around |an? |its )?[\\uE006\\uE008].|offered to buy|offers to buy|offer to buy',
  'offered to acquire|proposes|proposed|proposal|bid for|bids for|bid to|to go public|kicks off|launches ipo|launches a|takeover offer|hostile|unsolicited|has filed|preparing for|prepares for',
);

/** Verbs in their base form, which "to" or "will" puts into the future. */
const AHEAD = new RegExp(
  `\\b(?:to|will|would|could|may|might) (?:also |then |soon |now )?${oneOf('raise|seek|sell|list|launch|issue|offer|secure', 'price|float|borrow|close|get|receive|invest|go')}\\b[^ ]?$`,
);

/** "closed the round after reportedly being hit by a petition": the hearsay is about something else. */
const OTHER_HEARSAY = /\b(?:after|despite|following|amid) reportedly (?:being|having|facing|losing|missing|cutting|laying)\b/g;
/** "has reportedly secured" tells a thing done, "managed to close" too. */
const DONE_AS_REPORTED = new RegExp(
  `(?<=\\b(?:has|have) )reportedly(?= ${oneOf('raised|secured|closed|received|bagged|landed|acquired|completed')})|\\bmanaged to(?= )`,
  'g',
);

const ASIDE = /, (?:an?|the|which|who|whose) [^,;]{3,140},/g;

/**
 * How far a deal has come, from the words up to the end of its statement: what stands behind ("and plans to hire") says
 * nothing about it, but for hearsay, which may stand anywhere. `from` and `to` bound the statement in its clause.
 */
export function statusOf(words: string, from = 0, to = words.length): Status {
  const blank = (hit: string) => ' '.repeat(hit.length);
  const clause = words.replace(DONE_AS_REPORTED, blank).replace(OTHER_HEARSAY, blank);
  // "Acme, a company aiming to raise standards, has …": what it is stands aside
  const said = clause.slice(0, from).replace(ASIDE, ',') + clause.slice(from, to);
  if (CANCELLED.test(said)) return 'cancelled';
  if (TALKS.test(said) || HEARSAY.test(clause)) return 'in-talks';
  const verb = /^[^ ]* ?/.exec(clause.slice(from))?.[0] ?? '';
  if (PLANNED.test(said) || AHEAD.test(`${clause.slice(Math.max(0, from - 30), from)}${verb.trimEnd()}`)) return 'planned';
  return 'completed';
}

const EARLIER = anyOf(
  'previously|last year|a year earlier|earlier raised|had earlier (?:raised|secured|closed)|had initially (?:raised|secured|closed)|earlier funding|last round|last funding|last raised|last announced|prior|previous round|previous funding|previous raise|previous financing',
  'most recent round|most recent funding|had raised|had closed|had secured|had previously|had already|months ago|years ago|weeks ago|year ago|month ago',
  'before (?:this|the latest|the current|the new) (?:round|raise|deal|financing|funding|investment)|months after|years after|weeks after|months before|years before|when it raised|when it closed|when it secured|after raising|after closing|after securing',
  'follows|followed|following a|following an|following its|comes after|comes just|in the past|at the time|the following year|that same year|back in|first round|initial round|since raising|earlier round|earlier rounds',
);
const NEWS = anyOf(
  'today|this morning|this week|announced|announces|announcing|announce|excited|thrilled|delighted|proud|pleased|latest|fresh|new|newly',
);
const THIS = anyOf(
  '(?:the|this) (?:new |latest )?(?:round|deal|investment|financing|funding|transaction|raise|acquisition|offering|facility|loan|fund)',
);

/** "a milestone that had not been previously reported" is news; "previously unknown targets" are what the company works on. */
const UNREPORTED = /\b(?:not|never) (?:been )?previously (?:reported|disclosed|announced)\b|\bpreviously un\w{4,20}/g;
/** "six times its valuation last year", "up from a valuation of $2bn two years ago": the other time only measures this one. */
const COMPARED = new RegExp(
  `\\b${oneOf('times|than|from|on|double|twice|triple|over|up|versus|against')} (?:the |its |their |an? |last year's )?(?:[\\w-]{1,14} ){0,2}` +
    '(?:valuation|value|worth)(?: of \\uE006.)?(?: it (?:had|reached|commanded))? ' +
    '(?:last year|last month|a year (?:ago|earlier)|[\\w-]{2,8} (?:months|years|weeks) (?:ago|earlier))',
  'g',
);
/** "closed its Series D at $27m after raising additional capital from Foo": the same round's last part. */
const TOPPED_UP = /\bafter (?:raising|securing) (?:additional|further|more|extra) (?:capital|funding|funds|money|investment)/g;
/** "(the carmaker had earlier raised …)": a remark in brackets tells another deal than the words around it. */
const BRACKET = /\([^()]{12,240}\)/g;
// the word that is rarest comes first, so that the look back happens only behind it
const REPORTED = / had (?<=\b(?:said|says|announced|announces|reported|confirmed|disclosed)\b[^.;]{0,50} had )(?=raised|closed|secured)/g;

/** How a stretch of a sentence points at its deal: today's news, or something told as background. `published` is the article's ISO date. */
export function anchorOf(view: SentenceView, from: number, to: number, published: string | null): DealClaim['anchor'] {
  // "said on Friday it had raised" is reported speech of today's news, no pluperfect
  const reported = view.template
    .slice(from, to)
    .replace(REPORTED, ' ')
    .replace(UNREPORTED, ' ')
    .replace(COMPARED, ' ')
    .replace(TOPPED_UP, ' ');
  const news = /^(?:it|this|the news) comes after /.test(reported) ? reported.replace('comes after', '') : reported;
  const clause = news.replace(BRACKET, ' ');
  if (EARLIER.test(clause) || datesIn(view, from, to, true).some((d) => isPast(d, published) || isTale(view, d, published)))
    return 'earlier';
  if (NEWS.test(clause)) return 'new';
  return THIS.test(clause) ? 'this' : null;
}

/** Dates between two template positions; `outside` leaves out those in brackets: "existing investor (and lead of their 2018 round)". */
export function datesIn(view: SentenceView, from: number, to: number, outside = false): DateMention[] {
  const out: DateMention[] = [];
  let depth = 0;
  for (let at = from; at < to; at++) {
    const c = view.template.charAt(at);
    if (c === '(') depth++;
    else if (c === ')') depth = Math.max(0, depth - 1);
    if (outside && depth > 0) continue;
    const item = itemAt(view, at);
    if (item === null) continue;
    // "in a release dated Feb 10": a document's date, not the deal's
    if (item.layer === 'date' && !view.template.startsWith(' dated ', at - 7)) out.push(item);
    at++;
  }
  return out;
}

/** A date that lies before the news: another month than the article's, or any written-out year where the article has no date. */
export function isPast(date: DateMention, published: string | null): boolean {
  const { edtf, precision, direction } = date.value;
  if (direction === 'future') return false;
  if (published === null) return direction === 'past' && precision !== 'day';
  if (edtf.includes('X')) return direction === 'past';
  if (precision === 'year') return edtf < published.slice(0, 4);
  if (precision === 'month') return edtf.slice(0, 7) < published.slice(0, 7);
  if (precision === 'day') return daysBetween(edtf, published) > 10;
  return edtf.slice(0, 4) < published.slice(0, 4);
}

/** In an article without a date: a written-out year below the lead belongs to the story so far. */
export function isTale(view: SentenceView, date: DateMention, published: string | null): boolean {
  const { edtf, precision, direction } = date.value;
  return (
    published === null && view.sentence.index >= 3 && direction !== 'future' && /^(?:year|month)$/.test(precision) && /^\d{4}/.test(edtf)
  );
}

/** Whole days from one ISO date to a later one; rough by months, which is all the callers need. */
function daysBetween(from: string, to: string): number {
  const day = (iso: string) => Number(iso.slice(0, 4)) * 365 + Number(iso.slice(5, 7)) * 30.4 + Number(iso.slice(8, 10) || 1);
  return day(to) - day(from);
}
