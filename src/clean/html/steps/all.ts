import type { Step } from '../step.ts';
import { ads } from './ads.ts';
import { aside } from './aside.ts';
import { author } from './author.ts';
import { caption } from './caption.ts';
import { comments } from './comments.ts';
import { cookie } from './cookie.ts';
import { footer } from './footer.ts';
import { header } from './header.ts';
import { hidden } from './hidden.ts';
import { landmarks } from './landmarks.ts';
import { metaLines } from './meta.ts';
import { navigation } from './navigation.ts';
import { newsletter } from './newsletter.ts';
import { paywall } from './paywall.ts';
import { player } from './player.ts';
import { popup } from './popup.ts';
import { related } from './related.ts';
import { shareButtons } from './share.ts';

/** All steps. The first that takes an element gives its name to the removal; the order changes nothing else. */
export const STEPS: readonly Step[] = [
  hidden,
  landmarks,
  comments,
  cookie,
  related,
  newsletter,
  shareButtons,
  ads,
  paywall,
  author,
  caption,
  metaLines,
  navigation,
  footer,
  header,
  aside,
  popup,
  player,
];
