import { announcedOnDateline } from './announced-on-dateline.ts';
import { announcedOnDone } from './announced-on-done.ts';
import { announcedOnNews } from './announced-on-news.ts';
import { announcedOnSaid } from './announced-on-said.ts';

/** On which day the deal was made known, in the article's own words. */
export const ANNOUNCED_ON_RULES = [announcedOnDateline, announcedOnDone, announcedOnNews, announcedOnSaid] as const;
