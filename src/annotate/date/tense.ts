export type Tense = 'past' | 'future' | null;

const words = (...lists: string[]) => lists.join('|');

const AHEAD = words(
  "will|'ll|won't|shall|would|plan|plans|planning|planned|expect|expects|expected|expecting|anticipates|anticipated|aim|aims|aiming|intend|intends|intending",
  'hope|hopes|hoping|wants|slated|scheduled|due|set to|set for|going to|poised to|ready to|about to|upcoming|forthcoming|coming in|coming this|eyeing|eyes|targeting|targets',
  'projected|launches|opens|ships|shipping|arrives|arriving|is to|are to|to be|to begin|to start|to launch|to close|likely to|on track|preparing|subject to|should|is launching',
  'is set|no later than|tentatively|on course|can expect|look for|available for pre-?order|is opening|is releasing|will be|is coming|are coming|takes effect|effective',
);
const BEHIND = words(
  'was|were|had|has|have|did|came|began|became|took|got|went|grew|rose|fell|hit|won|sold|bought|made|built|left|met|saw|held|spent|spun|led|ran|gave|drew|brought',
  'paid|put|set up|shut|told|said|wrote|found|kept|lost|broke|split|quit|since|earlier|previously|last|overtook|oversaw|beat|sought|struck|knew|thought|spoke|sent|chose',
);
/** Words in -ed that are no past tense. */
const NO_PAST =
  'seed|need|speed|feed|indeed|based|backed|hundred|red|limited|united|advanced|related|breed|proceed|exceed|succeed|embed|fixed|detailed|supposed';

const CUE = new RegExp(`(?<![\\w-])(?:(${AHEAD})|(${BEHIND}|(?!(?:${NO_PAST})\\b)[a-z]{2,18}ed))(?![\\w-])`, 'gi');

/** "Quillbank to open a plant in May": an infinitive that no verb governs. */
const INFINITIVE = /\bto (?!(?:the|its|their|his|her|our|an|this|that|these|more|about|over|nearly)\b)[a-z]{2,}/i;
const FRONT = '^|[,;:—–"“(-]|\\b(?:that|and|but|when|where|while|because)';
const PREPOSITIONS = 'in|on|by|at|for|during|since|back in|early in|late in';
const FRONTED = new RegExp(`(?:${FRONT}) ?(?:(?:${PREPOSITIONS}) )?(?:the )?$`, 'i');

/**
 * Tense of the clause that holds an expression: the last verb cue before it, or for a fronted expression ("In January,
 * the company will …") the first one behind it. `before` and `after` are the sentence's text around it.
 */
export function tenseOf(before: string, after: string): Tense {
  const left = before.slice(-160);
  const fronted = FRONTED.test(left);
  if (fronted) {
    const first = cues(after.slice(0, 110))[0];
    if (first !== undefined) return first;
  }
  const last = cues(left.replaceAll('’', "'")).at(-1);
  if (last !== undefined) return last;
  if (INFINITIVE.test(left)) return 'future';
  return fronted ? null : (cues(after.slice(0, 60))[0] ?? null);
}

function cues(text: string): ('past' | 'future')[] {
  return [...text.replaceAll('’', "'").matchAll(CUE)].map((hit) => (hit[1] === undefined ? 'past' : 'future'));
}
