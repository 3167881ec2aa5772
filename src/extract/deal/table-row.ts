import type { Annotations, Mention } from '../../annotate/mention.ts';
import type { Block } from '../../document/document.ts';
import type { Span } from '../../document/span.ts';
import type { Candidate, DealClaim, InvestorClaim, Party } from '../candidate.ts';
import { anyOf } from '../clause/words.ts';
import { type Context, type DocumentRule, partyOf } from '../rule.ts';
import { moneyDealType } from './money-type.ts';

const ID = 'deal/table-row';
const COLUMNS = {
  company: anyOf('company|company name|startup|start-up|startup name|name|brand|target|issuer|recipient'),
  amount: anyOf('amount|size|raised|deal size|value|sum|funding|funding amount|price|valuation paid'),
  round: anyOf('round|stage|type|series|funding type|round type|deal type'),
  lead: anyOf('lead|lead investor|lead investors|leads|led by|acquirer|buyer'),
  investors: anyOf('investors|investor|backers|participants|other investors'),
} as const;
type Column = keyof typeof COLUMNS;

/** A table of deals, one a row, columns told apart by the header's words: the heart of weekly round-ups. */
export const tableRow: DocumentRule = {
  id: ID,
  document(context) {
    const { blocks } = context.document;
    const out: Candidate[] = [];
    for (let i = 0; i < blocks.length; i++) {
      if (blocks[i]!.kind !== 'table-row') continue;
      let end = i;
      while (blocks[end]?.kind === 'table-row') end++;
      const columns = header(context, blocks[i]!);
      if (columns !== null) for (const row of blocks.slice(i + 1, end)) out.push(...rowClaims(context, row, columns));
      i = end;
    }
    return out;
  },
};

/** Column of each role, from a header row that names a company and a sum or investors. */
function header(context: Context, block: Block): Map<Column, number> | null {
  const columns = new Map<Column, number>();
  for (const [i, cell] of cellsOf(context, block).entries()) {
    const text = context.document.text.slice(cell.start, cell.end).toLowerCase();
    // "Funding Round Type" is a round, "Funding Round Size" a sum, "Lead Investor" a lead: the more telling word decides
    const order: Column[] = ['lead', 'investors', 'round', 'amount', 'company'];
    const told = /\b(?:size|amount|value|raised)\b/.test(text) ? 'amount' : order.find((c) => COLUMNS[c].test(text));
    if (told !== undefined && !columns.has(told)) columns.set(told, i);
  }
  return columns.has('company') && (columns.has('amount') || columns.has('investors')) ? columns : null;
}

function rowClaims(context: Context, row: Block, columns: ReadonlyMap<Column, number>): Candidate[] {
  const cells = cellsOf(context, row);
  const a = context.annotations;
  const cell = (column: Column): Span | null => cells[columns.get(column) ?? -1] ?? null;
  const sentence = context.document.sentences.find((s) => s.start >= row.start && s.start < row.end)?.index;
  const company = companyIn(context, cell('company'));
  if (company === null || sentence === undefined) return [];
  const amount = within(a.money, cell('amount'))[0] ?? null;
  const round = within(a.rounds, cell('round'))[0] ?? null;
  const stage = cell('round');
  const words = stage === null ? '' : context.document.text.slice(stage.start, stage.end).toLowerCase();
  const deal: DealClaim = {
    kind: 'deal',
    rule: ID,
    score: 0.9,
    span: { start: row.start, end: row.end },
    sentence,
    type: moneyDealType(words, words, round) ?? 'funding',
    status: 'completed',
    anchor: null,
    company,
    amount,
    round,
    date: null,
    extension: round?.value.extension ?? false,
  };
  return [deal, ...investorClaims(a, cell('lead'), cell('investors'), deal)];
}

/** The cell is the name, whatever it looks like: "Two Brothers", "kindlife". A footnote's mark is left out. */
function companyIn(context: Context, cell: Span | null): Party | null {
  if (cell === null) return null;
  const text = context.document.text.slice(cell.start, cell.end);
  const name = /[^\s*†‡].{0,60}?(?=[\s*†‡]{0,4}$)/u.exec(text);
  if (name === null || !/\p{L}/u.test(name[0])) return null;
  const span = { start: cell.start + name.index, end: cell.start + name.index + name[0].length };
  const known = within(context.annotations.names, cell).find((n) => n.start <= span.start && n.end >= span.end);
  return known === undefined ? { entity: null, noun: '', literal: name[0], span } : partyOf(known);
}

function investorClaims(a: Annotations, lead: Span | null, investors: Span | null, deal: DealClaim): InvestorClaim[] {
  const leads = within(a.names, lead);
  const rest = within(a.names, investors).filter((n) => !leads.some((l) => l.value.entity === n.value.entity));
  const claim = (n: (typeof leads)[number], role: 'lead' | 'participant'): InvestorClaim => ({
    kind: 'investor',
    rule: ID,
    score: 0.9,
    span: { start: n.start, end: n.end },
    sentence: deal.sentence,
    party: { entity: n.value.entity, span: { start: n.start, end: n.end } },
    role,
    existing: null,
    amount: null,
    anchor: null,
    round: deal.round,
    company: deal.company,
  });
  return [...leads.map((n) => claim(n, 'lead')), ...rest.map((n) => claim(n, 'participant'))];
}

function cellsOf(context: Context, block: Block): Span[] {
  const cells: Span[] = [];
  let start = block.start;
  for (const part of context.document.text.slice(block.start, block.end).split('|')) {
    cells.push({ start, end: start + part.length });
    start += part.length + 1;
  }
  return cells;
}

function within<M extends Mention>(mentions: readonly M[], span: Span | null): M[] {
  return span === null ? [] : mentions.filter((m) => m.start >= span.start && m.end <= span.end);
}
