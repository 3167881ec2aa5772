import { announcedOnDateline } from './announced-on-dateline.ts';
import { announcedOnDone } from './announced-on-done.ts';
import { announcedOnNews } from './announced-on-news.ts';
import { announcedOnSaid } from './announced-on-said.ts';
import { closedOn } from './closed-on.ts';
import { foundedSlot } from './founded.ts';

/** When the deal was made known or closed, in the article's own words, and when its company began. */
export const DATE_SLOT_RULES = [announcedOnDateline, announcedOnDone, announcedOnNews, announcedOnSaid, closedOn, foundedSlot] as const;
