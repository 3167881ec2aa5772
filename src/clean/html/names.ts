import { type Idea, VOCABULARY } from './vocabulary.ts';

/** What an element's class and id say about it: a bit per idea. */
export type Ideas = number;

const IDEAS = Object.keys(VOCABULARY) as Idea[];
const BIT = Object.fromEntries(IDEAS.map((idea, i) => [idea, 1 << i])) as Record<Idea, number>;

const WORDS = new Map<string, number>();
for (const idea of IDEAS) for (const word of VOCABULARY[idea].split(' ')) WORDS.set(word, (WORDS.get(word) ?? 0) | BIT[idea]);

export function says(ideas: Ideas, ...wanted: readonly Idea[]): boolean {
  for (const idea of wanted) if ((ideas & BIT[idea]) !== 0) return true;
  return false;
}

/** Names say what an element is by whole words ("c-newsletter-signup", "relatedArticles"), so they are parted at hyphens and capitals first. */
export function readNames(names: string): Ideas {
  let ideas = 0;
  for (const name of names.slice(0, 600).split(/\s+/)) {
    // states and settings speak of something else: "has-sidebar", "no-comments", "js-share"
    if (/^(?:has|with|no|is|without|hide|show|supports|not|single|page|postid|category|tag)[-_]/.test(name)) continue;
    ideas |= ideasOfName(name.replace(BUILDER, ''), name.startsWith('#') ? 3 : 6);
  }
  return ideas;
}

/** Boxes of page builders, which call every part of a page a widget. */
const BUILDER = /^(?:elementor|et_pb|vc|fl|fusion|wp-block)[-_](?:widget|element|column|section|row|container|module)?/;

/** A name of more words is a slug: the anchor of a heading, a sentence. */
function ideasOfName(name: string, longest: number): Ideas {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u);
  if (words.length > longest + (words[0] === '' ? 1 : 0)) return 0;
  let ideas = 0;
  for (let i = 0; i < words.length; i++) {
    ideas |= WORDS.get(words[i]!) ?? 0;
    if (i > 0) ideas |= WORDS.get(words[i - 1]! + words[i]!) ?? 0;
  }
  return ideas;
}

/** Pages repeat their class names; each is read once a page. */
export function namesReader(): (names: string) => Ideas {
  const known = new Map<string, Ideas>([['', 0]]);
  return (names) => {
    let ideas = known.get(names);
    if (ideas === undefined) {
      ideas = readNames(names);
      if (known.size < 4000) known.set(names, ideas);
    }
    return ideas;
  };
}
