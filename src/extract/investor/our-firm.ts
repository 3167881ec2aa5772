import type { Role } from '../../schema/terms.ts';
import type { InvestorClaim, Party } from '../candidate.ts';
import { oneOf } from '../clause/words.ts';
import { type DocumentRule, partyOf } from '../rule.ts';
import { itemAt, type SentenceView } from '../view/template.ts';

const ORG = '([\\uE001\\uE005][\\uE100-\\uF8FF])';
const WE = "(?:^|[ ,])(?:we|we're|we've|i'm)(?: [\\w'-]{1,14}){0,7}?";
/** "we are thrilled to lead the $32M Series B", "we're co-leading Acme's seed round". */
const WE_LEAD = new RegExp(
  `${WE} (?:co-?)?${oneOf('lead|led|leading')} (?:the|their|its|a|an|this|[\\uE001-\\uE005].'s)(?: [\\w-]{1,16}| \\uE006.){0,3} ?(?: \\uE008.|round|financing|investment)`,
);
/** "our investment in Acme", "we invested in Acme". */
const WE_INVEST = new RegExp(
  `(?:\\bour (?:[\\w-]{1,12} |\\uE008. ){0,2}investment|${WE} ${oneOf('invest|invested|investing')}) in (?:[\\w-]{1,20} ){0,3}[\\uE001\\uE003\\uE005]`,
);
const MOST_SENTENCES = 8;
/** Who says "we": "At Foo, we", "Foo's mission", "Why Foo invested". */
const SPEAKERS = [
  new RegExp(`(?:^|[,.] |\\bhere |\\bus |\\bwe )at ${ORG},? (?:we|our|i|are)\\b`),
  new RegExp(`${ORG}'s? ${oneOf('mission|thesis|portfolio|investment|fund|partners|investors')}\\b`),
  new RegExp(`\\bwhy ${ORG} ${oneOf('invested|led|backed|is backing|is leading|co-led')}\\b`),
  new RegExp(`\\bon behalf of (?:the )?(?:entire )?(?:team at )?${ORG}`),
  new RegExp(`(?:^|\\bhere |\\bus )at ${ORG}[,.]`),
];

/** An investor's own post, "We are thrilled to lead Acme's Series B": the firm is the one that the post speaks for. */
export const ourFirm: DocumentRule = {
  id: 'investor/our-firm',
  document(context) {
    const early = context.views.slice(0, MOST_SENTENCES);
    const lead = early.find((v) => WE_LEAD.test(v.template));
    const told = lead ?? early.find((v) => WE_INVEST.test(v.template));
    if (told === undefined) return [];
    const firm = speaker(context.views);
    return firm === null ? [] : [claim(told, firm, lead === undefined ? 'participant' : 'lead')];
  },
};

/** The organisation that most sentences have as their speaker, the first of equals. */
function speaker(views: readonly SentenceView[]): Party | null {
  const found = new Map<number, { party: Party; count: number }>();
  for (const view of views) {
    for (const pattern of SPEAKERS) {
      const hit = pattern.exec(view.template);
      const item = hit === null ? null : itemAt(view, hit.index + hit[0].indexOf(hit[1]!));
      if (item?.layer !== 'name') continue;
      const held = found.get(item.value.entity);
      if (held === undefined) found.set(item.value.entity, { party: partyOf(item)!, count: 1 });
      else held.count++;
    }
  }
  const best = [...found.values()].sort((a, b) => b.count - a.count)[0];
  return best?.party ?? null;
}

function claim(view: SentenceView, party: Party, role: Role): InvestorClaim {
  return {
    kind: 'investor',
    rule: 'investor/our-firm',
    score: 0.75,
    span: party.span,
    sentence: view.sentence.index,
    party,
    role,
    existing: null,
    amount: null,
    anchor: null,
    round: null,
    company: null,
  };
}
