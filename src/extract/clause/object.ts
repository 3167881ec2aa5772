import { partyOf } from '../rule.ts';
import { itemAt, type SentenceView } from '../view/template.ts';
import type { Subject } from './subject.ts';

/** Words that close a noun phrase: what stands behind them is no part of the object. */
const CLOSES = new Set(
  (
    'for in from to at by with as after before when while which that who whose and or but into on over under is was are were has have had will would ' +
    'because since following amid through via worth valued including despite until if plus alongside says said told against than during around about'
  ).split(' '),
);
/** Words that may trail a name without making it a modifier. */
const TRAILS = new Set(
  'today outright yesterday recently too also now again instead altogether back itself inc ltd plc corp co llc group shares'.split(' '),
);

const PARTS = new Set('fund arm unit business division operations assets subsidiary segment stores portfolio'.split(' '));
/** What a named part of a company is called behind its name. */
const UNITS = new Set('business division unit brand brands subsidiary chain operations arm'.split(' '));
const NOUNS =
  'startup|start-up|company|firm|business|platform|rival|competitor|maker|developer|provider|arm|unit|subsidiary|brand|app|service|group|operator|agency|bank|retailer|chain|team';

/**
 * The name that heads the noun phrase which begins at template position `from`: "U.K. defense firm Cobham" → Cobham,
 * "EMC's VMware" → VMware, "the team behind Sequoia-backed startup Visual Electric" → Visual Electric. Null where a
 * plain noun heads it: "Japan noodle maker".
 */
export function objectAfter(view: SentenceView, from: number): Subject | null {
  const { template } = view;
  const limit = Math.min(template.length, from + 160);
  let head: Subject | null = null;
  let owner: Subject | null = null;
  let last = '';
  let trailing = 0;
  let unit = false;
  for (let at = from; at < limit; ) {
    const c = template.charAt(at);
    if (c === ' ' || c === '"' || (c === "'" && !/^'s?\b/.test(template.slice(at, at + 3)))) {
      at++;
      continue;
    }
    // "Winston, Ga.-based RedRock": a town with its state
    const state = c === ',' && head !== null ? /^, (?:[\uE001-\uE005].|[a-z]{2,12})\.?-based(?= )/.exec(template.slice(at, at + 30)) : null;
    if (state !== null) {
      head = null;
      at += state[0].length;
      continue;
    }
    if (/[,;:.()!?]/.test(c)) {
      if (c === '(' && head === null) return null;
      break;
    }
    const item = itemAt(view, at);
    if (item !== null) {
      if (item.layer === 'money' || item.layer === 'round') break;
      if (item.layer === 'date') {
        if (head !== null) break;
        at += 2;
        continue;
      }
      const party = partyOf(item);
      const modifies = /^(?:'s?\b|-(?:backed|based|owned|like|led|style|run|founded|controlled|focused|listed))/.test(
        template.slice(at + 2, at + 14),
      );
      const kind = item.layer === 'name' ? item.value.kind : null;
      if (party !== null && !modifies && kind !== 'place' && kind !== 'person') {
        head = { party, at };
        trailing = 0;
      } else if (party !== null && kind !== 'place' && kind !== 'person' && template.startsWith("'", at + 2)) owner = { party, at };
      at += 2;
      continue;
    }
    const word = /^[^ ,;:.()!?"\uE000-\uF8FF]{1,40}/.exec(template.slice(at, at + 40))?.[0] ?? '';
    if (word === '' || /^-+$/.test(word)) break;
    if (CLOSES.has(word) && (head !== null || !['behind', 'of'].includes(word))) {
      // "U.K. defense and aerospace company Cobham": words behind a name made it a modifier
      if (word === 'and' && (head === null || trailing > 0)) {
        head = null;
        trailing = 0;
      } else break;
    }
    if (head !== null && !word.startsWith("'") && !word.startsWith('-') && !TRAILS.has(word)) {
      trailing++;
      unit = trailing === 1 && UNITS.has(word) && /^ (?:from|of|for)(?= )/.test(template.slice(at + word.length, at + word.length + 6));
    }
    last = word;
    at += word.length;
  }
  // "Morgan Stanley's European wealth management arm": a part without a name goes by its owner's
  if (head === null && owner?.party.entity != null && PARTS.has(last)) return { ...owner, party: { ...owner.party, part: true } };
  if (head !== null && unit && trailing === 1) return head; // "the Harrow Foods business from Calder"
  return trailing > 0 || head === null ? apposed(view, from, head?.at ?? from) : head;
}

const APPOSED = new RegExp(`^[^,;.()]{0,80}?\\b(?:${NOUNS}), [\\uE001\\uE003\\uE005][\\uE100-\\uF8FF](?=[,.;]| for | in | to |$)`);

/** "Rao's previous startup, MosaicML": the name that stands beside a plain noun. */
function apposed(view: SentenceView, from: number, after: number): Subject | null {
  const rest = view.template.slice(after, from + 120);
  if (/^ (?:in|on|by|for|from|at|to|with) /.test(rest) && after === from) return null;
  const found = APPOSED.exec(rest);
  if (found === null) return null;
  const at = after + found.index + found[0].length - 2;
  const item = itemAt(view, at);
  const party = item === null ? null : partyOf(item);
  return party === null ? null : { party, at };
}
