import type { Qualifier } from '../../schema/terms.ts';
import type { Sum } from './sum.ts';

const BEFORE: readonly (readonly [Exclude<Qualifier, 'exact'>, RegExp])[] = [
  [
    'about',
    ending(
      'about|around|roughly|approximately|approx|approx.|nearly|almost|close to|some|circa|ca.|c.|an estimated|estimated|just under|just shy of|shy of|near|~|≈|rund|etwa|knapp|fast|environ|près de|cerca de|aproximadamente|约|約|近|将近|लगभग|करीब',
    ),
  ],
  [
    'up-to',
    ending(
      "up to|as much as|as high as|at most|no more than|not more than|less than|fewer than|under|below|a maximum of|bis zu|hasta|até|jusqu'à|最多|不超过",
    ),
  ],
  [
    'over',
    ending(
      'over|more than|at least|in excess of|north of|upwards of|upward of|greater than|above|well over|no less than|not less than|exceeding|mehr als|über|plus de|más de|mais de|超|超过|逾|至少|>',
    ),
  ],
];
const AFTER_OVER = /^(?:\+|[ \u00a0-]plus\b| or more\b| and more\b|(?:以上|多|余))/i;
const AFTER_ABOUT = /^ or so\b/i;
/** "bringing its total up to $50 million" says no upper bound. */
const TOTAL_UP_TO = /\b(?:bring|brings|bringing|brought|take|takes|taking|took|push|pushes|pushing)\b[^.;]{0,60}$/i;

export function qualifierOf(text: string, sum: Sum): Qualifier {
  if (sum.from !== null) return 'up-to';
  const before = text.slice(Math.max(0, sum.start - 100), sum.start);
  for (const [qualifier, pattern] of BEFORE) {
    const hit = pattern.exec(before.slice(-34));
    if (hit === null) continue;
    if (/up to/i.test(hit[0]) && TOTAL_UP_TO.test(before.slice(0, -hit[0].length))) return 'exact';
    return qualifier;
  }
  const after = text.slice(sum.end, sum.end + 10);
  if (AFTER_OVER.test(after)) return 'over';
  return AFTER_ABOUT.test(after) ? 'about' : 'exact';
}

/** A word of the list, then perhaps an article, at the very end. */
function ending(list: string): RegExp {
  const words = list
    .split('|')
    .sort((a, b) => b.length - a.length)
    .map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{Script=Latin}\\d])(?:${words.join('|')})[ \\u00a0]{0,2}(?:an? |the |another |its )?$`, 'iu');
}
