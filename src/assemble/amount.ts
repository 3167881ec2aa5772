import type { MoneyMention, RoundMention } from '../annotate/mention.ts';
import { inBody } from '../document/document.ts';
import type { DealClaim, MoneyClaim } from '../extract/candidate.ts';
import type { Round } from '../schema/terms.ts';
import type { MainDeal } from './main-deal.ts';
import { moneyRoles, ROUNDING, sameSum } from './money.ts';
import { type Scene, weightOf } from './scene.ts';
import { Vote } from './vote.ts';

export interface Chosen<T> {
  readonly value: T;
  readonly rule: string;
  readonly confidence: number;
  /** The claims that lost, best first. */
  readonly losers: readonly { readonly value: T; readonly weight: number; readonly rule: string }[];
}

/** The sum of the main deal: the claims vote by place and wording, equal sums together. */
export function chooseAmount(scene: Scene, main: MainDeal): Chosen<MoneyMention> | null {
  const roles = moneyRoles(scene);
  const groups: { mention: MoneyMention; weight: number; rule: string }[] = [];
  const add = (mention: MoneyMention, weight: number, rule: string) => {
    const held = groups.find((g) =>
      sameSum(g.mention, mention, inBody(scene.document, g.mention.start) === inBody(scene.document, mention.start) ? 0.005 : ROUNDING),
    );
    if (held === undefined) groups.push({ mention, weight, rule });
    else {
      held.weight += weight;
      if (better(scene, mention, held.mention)) held.mention = mention;
    }
  };
  for (const claim of main.claims) {
    if (claim.amount === null) continue;
    const role = roles.get(claim.amount.start);
    const doubt = role !== undefined && role.role !== 'deal' ? 0.25 : 1;
    add(claim.amount, weightOf(scene, claim) * claim.score * doubt, claim.rule);
  }
  for (const claim of scene.money) {
    if (claim.role !== 'deal' || claim.past || roles.get(claim.money.start)?.role !== 'deal') continue;
    if (claim.company?.entity != null && claim.company.entity !== main.company) continue;
    // a sum that only an earlier round has
    const told = scene.deals.filter((d) => d.amount?.start === claim.money.start);
    if (told.length > 0 && told.every((d) => d.anchor === 'earlier') && weightOf(scene, claim) < 2.6) continue;
    // "The acquisition is valued at $985M" speaks of the deal by name, wherever it stands
    const named = claim.rule === 'money/price' && claim.score >= 0.85 && (main.type === 'acquisition' || main.type === 'merger');
    add(claim.money, Math.max(weightOf(scene, claim) * claim.score * 0.5, named ? 0.3 : 0), claim.rule);
  }
  groups.sort((a, b) => b.weight - a.weight || a.mention.start - b.mention.start);
  const [first, ...rest] = groups;
  if (first === undefined || first.weight < 0.3) return null;
  const total = groups.reduce((sum, g) => sum + g.weight, 0);
  return {
    value: first.mention,
    rule: first.rule,
    confidence: first.weight / total,
    losers: rest.map((g) => ({ value: g.mention, weight: g.weight, rule: g.rule })),
  };
}

/** Of two spellings of one sum: the one in running text, in the currency of first hand, with a dollar figure beside it. */
function better(scene: Scene, a: MoneyMention, b: MoneyMention): boolean {
  if (inBody(scene.document, a.start) !== inBody(scene.document, b.start)) return inBody(scene.document, a.start);
  return b.value.currency === 'USD' && a.value.currency !== 'USD' && a.value.usd !== null;
}

/** A total without a company is the receiver's own in a funding story; in one of a fund or a listing it may be the whole market's. */
function speaksOf(claim: MoneyClaim, main: MainDeal, role: 'valuation' | 'total-raised'): boolean {
  if (claim.company?.entity != null) return claim.company.entity === main.company;
  return role === 'valuation' || main.type === 'funding' || main.type === 'debt' || main.type === 'grant';
}

/** Valuation or total raised: the best-placed claim of that role about the main company. */
export function chooseMoneyRole(scene: Scene, main: MainDeal, role: 'valuation' | 'total-raised'): Chosen<MoneyClaim> | null {
  const claims = scene.money.filter(
    (c) => c.role === role && !c.past && speaksOf(c, main, role) && moneyRoles(scene).get(c.money.start)?.role === role,
  );
  const ranked = claims
    .map((claim) => ({ claim, weight: claim.score * (0.6 + 0.1 * Math.min(4, weightOf(scene, claim))) }))
    .sort((a, b) => b.weight - a.weight || a.claim.span.start - b.claim.span.start);
  const first = ranked[0];
  if (first === undefined || first.claim.score < 0.5) return null;
  return {
    value: first.claim,
    rule: first.claim.rule,
    confidence: first.claim.score,
    losers: ranked.slice(1).map((r) => ({ value: r.claim, weight: r.weight, rule: r.claim.rule })),
  };
}

/** The round that the main deal's claims name. */
export function chooseRound(scene: Scene, main: MainDeal, amount: MoneyMention | null): Chosen<RoundMention> | null {
  const vote = new Vote<Round, { mention: RoundMention; claim: DealClaim | null }>();
  for (const claim of main.claims) {
    const round = claim.round?.value.round;
    // "In May last year it raised $7M in a Series A" told beside the main deal's other sum
    const differs = amount !== null && claim.amount !== null && !sameSum(claim.amount, amount, ROUNDING);
    const other = differs && (claim.date !== null || (weightOf(scene, claim) < 2 && claim.anchor !== 'new'));
    if (claim.round !== null && round != null && !other)
      vote.add(round, weightOf(scene, claim) * claim.score, { mention: claim.round, claim });
  }
  if (vote.total === 0) for (const mention of looseRounds(scene, main, amount)) vote.add(mention.value.round!, 1, { mention, claim: null });
  const best = vote.best();
  if (best === null) return null;
  const body =
    best.items.find((i) => !scene.document.blocks.some((x) => x.kind === 'headline' && i.mention.start < x.end)) ?? best.items[0]!;
  return {
    value: body.mention,
    rule: body.claim?.rule ?? body.mention.rule,
    confidence: best.share,
    losers: vote
      .ranked()
      .slice(1)
      .map((r) => ({ value: r.items[0]!.mention, weight: r.weight, rule: r.items[0]!.claim?.rule ?? '' })),
  };
}

/** Rounds that stand near the top without a deal verb of their own: "The new financing, Series C, was co-led by …". */
function looseRounds(scene: Scene, main: MainDeal, amount: MoneyMention | null): RoundMention[] {
  const told = new Set(main.others.map((c) => c.sentence));
  const fresh = scene.investors.filter((i) => i.anchor !== 'earlier' && i.anchor !== 'other');
  const mine = new Set([...main.claims, ...fresh].map((c) => c.sentence));
  return scene.annotations.rounds.filter((r) => {
    const sentence = scene.document.sentences.find((s) => s.start <= r.start && r.start < s.end);
    if (sentence === undefined || r.value.round === null || told.has(sentence.index)) return false;
    const before = scene.document.text.slice(Math.max(sentence.start, r.start - 24), r.start);
    if (/\b(?:not|no|never|n't) (?:an? |its )?$/.test(before)) return false;
    // "planning another crowdfunding round"
    if (/\b(?:another|next|future|upcoming|planned|second) (?:[\w-]{1,14} )?$/.test(before)) return false;
    // "A $1 million seed round was supplied by …" beside a deal of another sum
    const own = scene.annotations.money.find((m) => m.end <= r.start && m.end >= r.start - 4);
    if (own !== undefined && amount !== null && !sameSum(own, amount, ROUNDING)) return false;
    return (scene.weights[sentence.index] ?? 0) >= 1.4 || mine.has(sentence.index);
  });
}
