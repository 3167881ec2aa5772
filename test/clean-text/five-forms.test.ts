import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import { fiveForms, type Pasted } from './five-forms.ts';

const FORMS = ['text', 'pre', 'paragraphs', 'divisions', 'wordpress'];

/** What is left of an article in each form: its body lines, and what of the rest is still there. */
async function judge(pasted: Pasted, body: readonly string[], junk: readonly string[], form: string) {
  const { document } = await clean(fiveForms(pasted)[form]!);
  const text = document.text.replace(/\s+/g, ' ');
  return {
    title: document.meta.title,
    lost: body.filter((line) => !text.includes(line.replace(/\s+/g, ' ').trim())),
    left: junk.filter((line) => text.includes(line)),
  };
}

const TITLE = 'Copperdale Backs Quietwing With $93M Bet on Drones That Nobody Hears';
const BODY = [
  'Copperdale’s $93 million bet backs Quietwing as the start-up turns from gulls to owls as the model of its wings.',
  'Copperdale Energy led a $93 million Series B in Quietwing, the Dundee start-up behind the silent drone Strix, the company announced on Friday.',
  'The state fund Firth Growth, Marram Partners and Tern Ventures participated, along with existing backers Claymore Capital and Delta Row.',
  'Quietwing said the money will pay for a “second wing” that folds in a gale. The company described it as a matter of feathers, not of force.',
  '“We believe that an owl knows more about air than any tunnel,” the company said. Ruaridh Baird, the founder, studied them for nine years.',
  'The round follows a $30 million raise that Quietwing closed two months ago. The company declined to disclose its valuation.',
  'Quietwing also competes with Heronlight and Pell Aero, both of which have released drones of their own this year.',
];
const JUNK = [
  'ALSO READ: Ridge Robotics Raises $2.6M to Teach Boats to Park',
  'Avatar photo',
  'QW Desk',
  'Lasă un comentariu',
  'Adresa ta nu va fi făcută publică. Câmpurile cerute sunt marcate cu *',
  'Stay updated with our Weekly',
  'Subscribe now',
];
const OWN: Pasted = {
  lines: [
    'Ruaridh Baird, the Quietwing founder',
    TITLE,
    BODY[0]!.replace('’', "'"),
    ...BODY.slice(0, 4),
    JUNK[0]!,
    ...BODY.slice(4),
    ...JUNK.slice(1),
  ],
  title: TITLE,
  end: 'Avatar photo',
};

describe('an article in five forms', () => {
  it.each(FORMS)('%s: the body with its own copy of the summary, and nothing else', async (form) => {
    expect(await judge(OWN, BODY, JUNK, form)).toEqual({ title: TITLE, lost: [], left: [] });
  });
});

const seed = new URL('../../../shared/seed.txt', import.meta.url);
describe.skipIf(!existsSync(seed))('the seed article in five forms', () => {
  const lines = existsSync(seed)
    ? readFileSync(seed, 'utf8')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
    : [];
  const title = lines[1]!;
  const end = lines.indexOf('Avatar photo');
  const body = lines.slice(3, end).filter((line) => !line.startsWith('ALSO READ'));
  const junk = [lines.find((line) => line.startsWith('ALSO READ'))!, ...lines.slice(end)];

  it.each(FORMS)('%s: 11 of 11 paragraphs, none of what is around them', async (form) => {
    expect(body).toHaveLength(11);
    expect(await judge({ lines, title, end: 'Avatar photo' }, body, junk, form)).toEqual({ title, lost: [], left: [] });
  });
});
if (!existsSync(seed)) console.warn('skipped: ../shared/seed.txt is not there');
