import type { RoundMention } from '../../annotate/mention.ts';
import type { DealClaim, Party } from '../candidate.ts';
import { anchorOf, datesIn, isPast, isTale } from '../clause/stance.ts';
import { clauseEnd, clauseStart, subjectBefore } from '../clause/subject.ts';
import { anyOf, oneOf } from '../clause/words.ts';
import type { Match } from '../rule.ts';
import { itemAt, type SentenceView } from '../view/template.ts';

/** The deal that a claim's own words point at. */
export interface Pointed {
  readonly anchor: DealClaim['anchor'];
  readonly round: RoundMention | null;
  readonly company: Party | null;
}

const REACH = 320;

/**
 * How the words around template positions [from, to) point at their deal. A sentence may tell two deals ("raised $10M
 * led by Foo, months after a $3M seed led by Bar"), so only the stretch since the last other deal is read.
 */
export function pointedAt(match: Match, from: number, to: number, read = from): Pointed {
  const { view } = match;
  const published = match.context.document.meta.publishedAt;
  const start = stretchStart(match, from);
  const end = stretchEnd(match, to);
  const verb = match.from > read ? match.from : to;
  let anchor = anchorOf(view, start, read, published);
  if (anchor === 'earlier') {
    const done = justDone(match, start, read);
    if (done !== undefined) anchor = done;
  }
  if (MONTHLY.test(view.template.slice(start, read))) anchor = 'earlier';
  anchor ??= anchorOf(view, verb, end, published) === 'this' ? 'this' : null;
  if (anchor !== 'earlier' && datesIn(view, to, end).some((d) => isPast(d, published) || isTale(view, d, published))) anchor = 'earlier';
  if (
    anchor !== 'earlier' &&
    /\b(?:previously|(?:prior|last|earlier|previous) (?:financing |funding )?rounds?)\b/.test(view.template.slice(to, end))
  )
    anchor = 'earlier';
  if ((anchor === 'this' || anchor === null) && pointsBack(match)) anchor = 'earlier';
  return { anchor, round: roundIn(match, start, from), company: receiver(match, start, from, to) };
}

/** "a February round of funding": a round that is known by its month is not today's. */
const MONTHLY = new RegExp(
  `\\b${oneOf('january|february|march|april|may|june|july|august|september|october|november|december')} (?:round|funding|financing|raise)\\b`,
);
/** What makes a stretch behind a comma speak of a deal of its own, not of one more item in a list. */
const OWN_CUE = anyOf(
  'raised|raising|raises|has|closed|closes|closing|secured|after|follow|follows|following|followed|previous|previously|led|announced|received|comes|came|brought',
);

const POINTS_BACK = new RegExp(
  `^(?:(?:the|that) ${oneOf('round|funding|investment|deal|financing')} |it also ${oneOf('raised|secured|received')} |` +
    `(?:the )?(?:other )?${oneOf('investors|backers|participants')} (?:[\\w-]{1,16} ){0,2}in (?:the|that) |(?:the|that) (?:[\\w-]{1,16} |\\uE006. ){0,3}${oneOf('portion|part|tranche|component')} )`,
);

/** "In 2022 it raised $5M. The round also saw …": the round is the one just told, and that one is past. The lead tells the news. */
function pointsBack(match: Match): boolean {
  const { views, document } = match.context;
  const before = views[match.view.sentence.index - 1];
  const { template } = match.view;
  if (before === undefined || (before.sentence.index < 4 && !template.startsWith('that ')) || !POINTS_BACK.test(template)) return false;
  return isPastTale(match, before, document.meta.publishedAt);
}

/** Whether a sentence tells an earlier round; "That round gave Acme a value of $1bn" does where the one before it does. */
function isPastTale(match: Match, told: SentenceView, published: string | null): boolean {
  if (!/[\uE006\uE008]/.test(told.template)) return false;
  if (anchorOf(told, 0, told.template.length, published) === 'earlier') return true;
  const before = match.context.views[told.sentence.index - 1];
  return (
    before !== undefined && told.template.startsWith('that round ') && anchorOf(before, 0, before.template.length, published) === 'earlier'
  );
}

/** "will expand after raising a $3M Series A led by": the news itself, where the sentence tells no other deal before. */
function justDone(match: Match, from: number, to: number): DealClaim['anchor'] | undefined {
  const { view } = match;
  const text = view.template.slice(from, to);
  const hit = /\b(?:after|following|since) (?:raising|closing|securing|landing|bagging|completing)\b/.exec(text);
  if (hit === null || /[\uE006\uE008]/.test(text.slice(0, hit.index))) return undefined;
  const published = match.context.document.meta.publishedAt;
  const before = anchorOf(view, from, from + hit.index, published);
  const behind = anchorOf(view, from + hit.index + hit[0].length, to, published);
  return before === 'earlier' || behind === 'earlier' ? undefined : (behind ?? before);
}

/** "The fresh money, which Foo first unveiled in August, ⟨was led by⟩": the aside tells another time. */
const CLOSED_RELATIVE = /, (?:which|who) [^,;]{1,90}, (?=(?:was|were|is|are|has been) [^,;]{0,40}$)/;

/** Where the stretch that tells this deal begins: the clause, cut behind a comma that closes another deal's telling. */
function stretchStart(match: Match, at: number): number {
  const { template } = match.view;
  const dateline = /^.{0,60}\uE007[\uE100-\uF8FF].{0,20}? --? /.exec(template);
  const start = Math.max(clauseStart(template, at), at - REACH, dateline !== null && dateline[0].length <= at ? dateline[0].length : 0);
  const head = Math.max(template.slice(start, at).search(/[\uE006\uE008][\uE100-\uF8FF][^\uE006\uE008]*$/), 0) + start;
  const relative = CLOSED_RELATIVE.exec(template.slice(start, at));
  if (relative !== null) return start + relative.index + relative[0].length;
  const comma = template.lastIndexOf(', ', head);
  if (comma > start && /[\uE006\uE008]/.test(template.slice(start, comma)) && OWN_CUE.test(template.slice(comma, at))) return comma + 2;
  return start;
}

function stretchEnd(match: Match, to: number): number {
  const { template } = match.view;
  const end = Math.min(clauseEnd(template, to), to + 60);
  // "led the round after previously leading a $4M seed": the other deal is the reason, not the one told
  const after = template.slice(to, end).search(/ (?:after|having) (?:previously|already|earlier) /);
  if (after >= 0) return to + after;
  const comma = template.indexOf(', ', to);
  return comma >= 0 && comma < end ? comma : Math.max(to, end);
}

/** The round named nearest before a position. */
function roundIn(match: Match, from: number, to: number): RoundMention | null {
  for (let at = to - 2; at >= from; at--) {
    const item = itemAt(match.view, at);
    if (item?.layer === 'round') return item;
  }
  return null;
}

const OWNED = new RegExp(
  "([\\uE001-\\uE003\\uE005\\uE00A][\\uE100-\\uF8FF])'s? (?:[\\w-]{1,20} ){0,3}(?:[\\uE006\\uE008][\\uE100-\\uF8FF][ \\w-]{0,24}){0,2}" +
    '(?:round|funding|financing|investment|raise|seed)?[ ,]{0,2}(?:was |is |being |also ){0,2}$',
);
const ROUND_WORD = new RegExp(`[\\uE006\\uE008]|${oneOf('round|funding|financing|investment|raise|seed')}`);
const INTO = new RegExp(
  `^(?: ${oneOf('round|funding|financing|investment|deal|stake|raise|loan')})?,? (?:in|into|for) (?:[\\w-]{1,24} ){0,6}([\\uE001-\\uE003\\uE005\\uE00A][\\uE100-\\uF8FF])`,
);

/** Who gets the money, where the stretch says so: its owner ("Acme's Series A"), the raiser, or the one behind "in". */
function receiver(match: Match, from: number, at: number, to: number): Party | null {
  const { view } = match;
  const { template } = view;
  const owned = OWNED.exec(template.slice(from, at));
  // "Jane Doe's Foo Ventures participated": an owner of no round
  if (owned !== null && ROUND_WORD.test(owned[0])) return match.partyAt(from + owned.index);
  const verb = raiseVerb(match, from, at);
  if (verb >= 0) {
    const subject = subjectBefore(view, verb);
    // "tells Foo that they have closed": the one told is nobody's subject
    const told = subject !== null && /\b(?:tells|told|tell|to|with) $/.test(template.slice(Math.max(0, subject.at - 12), subject.at));
    if (subject !== null && !told && !isPerson(match, subject.party)) return subject.party;
  }
  const into = INTO.exec(template.slice(to, to + 90));
  return into === null ? null : match.partyAt(to + into.index + into[0].length - 2);
}

const RAISE_FORMS = oneOf(
  'raises|raised|raising|secures|secured|nabs|nabbed|lands|landed|closes|closed|gets|bags|bagged|snags|snagged|scores|scored|receives|received|pulls in|pulled in|pockets|pocketed',
  'nets|netted|announces|announced|grabs|grabbed|attracts|attracted|completes|completed|picks up|picked up',
);
const RAISES = new RegExp(`(?<![\\p{L}\\p{N}])${RAISE_FORMS}(?![\\p{L}\\p{N}])`, 'gu');

/** Template position of the stretch's last verb that brings money in, -1 where none does. */
function raiseVerb(match: Match, from: number, to: number): number {
  const { template } = match.view;
  let last = -1;
  for (const hit of template.slice(from, to).matchAll(RAISES)) last = from + hit.index;
  return last;
}

function isPerson(match: Match, party: Party): boolean {
  return party.entity !== null && match.context.annotations.entities[party.entity]?.kind === 'person';
}
