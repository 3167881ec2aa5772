import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/clean/text/language.ts';

const ENGLISH = 'The company said that it has raised the money from a group of investors, and that it will use it for new staff. '.repeat(
  4,
);
const DANISH =
  'Selskabet siger, at det har rejst pengene fra en gruppe af investorer, og at de skal bruges til nye folk og en ny fabrik. '.repeat(4);

describe('the language of an article', () => {
  it.each([
    [ENGLISH, 'fr', 'en'], // a French site's page around an English piece
    [ENGLISH, 'en-GB', 'en-GB'],
    [ENGLISH, null, 'en'],
    [DANISH, 'nb', 'nb'], // neighbours share too many words to overrule the page
    [DANISH, 'en', 'da'],
    ['Acme raises $5M', 'de', 'de'], // too short to tell
    ['', null, null],
  ])('of %.30s… on a page in %s is %s', (text, declared, language) => {
    expect(languageOf(text, declared)).toBe(language);
  });
});
