import { describe, expect, it } from 'vitest';
import { foldLetters } from '../../src/clean/fold.ts';
import { boilerplateKind } from '../../src/clean/phrases.ts';
import { BOILERPLATE } from '../../src/locales/boilerplate/index.ts';

const languages = Object.values(BOILERPLATE).flatMap((families) => families.flatMap((family) => Object.entries(family)));
const KINDS = new Set('comment newsletter related share cookie author paywall ad caption nav legal date tags credit notice'.split(' '));

describe('phrase lists', () => {
  it('speak at least fifty languages', () => expect(languages.length).toBeGreaterThanOrEqual(50));

  it.each(languages)('%s: lines of `kind: phrase | phrase`, each found again', (_, source) => {
    for (const line of source.split('\n').filter((l) => l !== '')) {
      const [kind, list] = [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)];
      expect(KINDS).toContain(kind);
      for (const item of list.split(' | ')) {
        const phrase = item.replace(/^…|…$|:$/g, '');
        expect(phrase, item).toBe(phrase.trim());
        expect(phrase, item).not.toMatch(/[…|]/);
        expect(foldLetters(phrase), item).toBe(foldLetters(phrase).toLowerCase());
        // the same words may mean another kind in a language that stands before
        const sample = item.startsWith('…')
          ? `12 ${phrase}`
          : item.endsWith(':')
            ? `${phrase}: Foo`
            : item.endsWith('…')
              ? `${phrase} Foo`
              : phrase;
        expect(boilerplateKind(sample), item).not.toBeNull();
      }
    }
  });
});

describe('boilerplateKind', () => {
  it.each([
    ['Lasă un răspuns', 'comment'],
    ['LASA UN RASPUNS', 'comment'],
    ['ALSO READ: Ridge Robotics raises $3M', 'related'],
    ['  » Subscribe now! «', 'newsletter'],
    ['The founders in their office. Photo: A. Person', 'caption'],
    ['作者:陆知秋', 'author'],
    ['5 min read', 'date'],
  ])('%s', (line, kind) => expect(boilerplateKind(line)).toBe(kind));

  it.each(['Reading is a town in Berkshire.', 'Advertisers spend more.', 'Commentary on the deal was scarce.', 'Acme raised $5M.', ''])(
    'not %s',
    (line) => expect(boilerplateKind(line)).toBeNull(),
  );
});
