import { WORD } from '../../document/letters.ts';
import { anyCase, type DateRule, PART, S, YEAR, yearOf } from './rule.ts';

const PREPOSITION =
  'in|since|by|during|from|until|till|through|before|after|throughout|circa|between|early|late|later|mid|than|versus|vs\\.?|compared to|compared with|for|into|as of|as early as|year|years|calendar|back in|back to|roots to|roots back to|dates to|dating to|history to|origins to|est\\.?|established|founded|incorporated|launched|inc\\.?|only in|around|over|of';
/** What four digits count rather than date. */
const UNIT = new RegExp(
  `^[- ](?:${[
    'acres|apps|beds|branches|brands|businesses|calories|cars|cities|clients|companies|contributors|customers|days|developers|dollars',
    'drivers|employees|engineers|euros|farmers|firms|gw|hectares|homes|hospitals|hotels|hours|institutions|investors|jobs|kg',
    'kilometers|km|locations|mah|megawatts|members|merchants|meters|metres|miles|more|mw|nodes|of the|organisations|organizations',
    'other|outlets|partners|patients|people|pixels|points|products|projects|restaurants|rooms|rpm|rupees|schools|seats|sellers|servers',
    'shares|sites|sq|square|staff|startups|stores|strong|students|teams|tests|times|tonnes|tons|towns|transactions|trucks|units|users',
    'vehicles|volts|watts|workers|yuan',
  ].join('|')})\\b`,
  'i',
);

/** A year on its own, where the words around it make it a date: "in 2019", "late 2021", "(2019)", "its 2018 launch", "the 2015-founded firm", "2017, 2018 and 2019". */
export const year: DateRule = {
  id: 'date/year',
  patterns: () => {
    const y = `(?<year>${YEAR})(?![${WORD}%€$]|[.,:]\\d|-\\d|['’]?s? ?(?:%|percent))`;
    return [
      new RegExp(`(?<=(?<![${WORD}-])(?<prep>${anyCase(PREPOSITION)})${S})(?:${PART})?${y}`, 'gu'),
      new RegExp(
        `(?<![${WORD}])(?<part>(?:[Tt]he )?(?:${anyCase('early|late|mid|end of|start of|beginning of|middle of|end')})(?:[-– ]|${S})(?:the )?)${y}`,
        'gu',
      ),
      new RegExp(`(?<=[([])(?<bare>)${y}(?=[)\\],;])`, 'gu'),
      new RegExp(
        `(?<=\\b(?<det>${anyCase('a|an|its|the|their|our|his|her|this')}|[${WORD}]['’]s)${S})${y}(?=['’]?s?${S}[${WORD}]|-)`,
        'gu',
      ),
      new RegExp(`(?<![${WORD}.$€£#-])${y}(?=-(?:founded|launched|established|born|incorporated|vintage))`, 'gu'),
      new RegExp(`(?<=(?<![${WORD}.,$€£#-])${YEAR}(?<list>,|,? and|,? or|,? to|,? &| vs\\.?|-|–|—| -| –)${S}?)${y}`, 'gu'),
      new RegExp(`(?<=\\b(?<from>${anyCase('between|from|in')})${S})${y}(?=${S}?[-–—/]${S}?${YEAR})`, 'gu'),
    ];
  },
  read(g, { before, after }) {
    const y = yearOf(g.year)!;
    if (UNIT.test(after) || /^-(?:based|strong|odd|plus|core|bit|mile|acre|person)/.test(after)) return null;
    // "over 2000", "of 2019": a number unless it looks like one of our years
    if (/^(?:over|around|for|of|to|than|into|between)$/i.test(g.prep ?? '') && (y < 1960 || y % 500 === 0)) return null;
    if (g.prep !== undefined && /^ (?:million|billion|thousand|crore|lakh)/.test(after)) return null;
    // "total of 2019 downloads": a plural right behind counts
    if (/^(?:of|over|around)$/i.test(g.prep ?? '') && /^ \p{Ll}{3,}s\b(?! (?:it|the|when|where))/u.test(after)) return null;
    if (g.det !== undefined && /^['’]?s? (?:million|billion)/.test(after)) return null;
    if (/(?:^| )(?:at least|up to|more than|less than|nearly|almost) $/i.test(before)) return null;
    return { y, relative: false };
  },
};
