import { ENGLISH_WORDS } from '../../gazetteers/english-words.ts';

let common: Set<string> | null = null;

function has(word: string): boolean {
  common ??= new Set(ENGLISH_WORDS.trim().split(/\s+/));
  return common.has(word);
}

/** Regular endings and what they leave of the word; base forms alone are listed. */
const ENDINGS: readonly (readonly [ending: string, least: number])[] = [
  ['ings', 3],
  ['ing', 3],
  ['ers', 3],
  ['ed', 3],
  ['er', 3],
  ['ly', 3],
  ['es', 3],
  ['s', 3],
];

/** Is it an everyday word of English, in any regular form? `word` is lower case. */
export function isCommonWord(word: string): boolean {
  if (has(word)) return true;
  for (const [ending, least] of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < least) continue;
    const stem = word.slice(0, -ending.length);
    if (has(stem) || (ending !== 's' && has(`${stem}e`))) return true;
    if (stem.endsWith('i') && has(`${stem.slice(0, -1)}y`)) return true;
    if (stem.length > 3 && stem.at(-1) === stem.at(-2) && has(stem.slice(0, -1))) return true;
  }
  return NEW_WORDS.has(word);
}

/** Everyday words of business news that general word lists lack. */
const NEW_WORDS = new Set(
  `investor investors founder founders entrepreneur entrepreneurs clientele portfolio portfolios startup startups fintech edtech healthtech insurtech proptech biotech foodtech agritech agtech medtech adtech martech cleantech crypto cryptocurrency blockchain esports ecommerce chipmaker chipmakers
carmaker carmakers automaker automakers drugmaker unicorn unicorns decacorn valuation valuations fundraise fundraising fundraises cofounder cofounders crowdfunding neobank neobanks scaleup scaleups
smartphone smartphones smartwatch app apps website websites online offline email emails blog blogs podcast podcasts cybersecurity ransomware malware chatbot chatbots metaverse telehealth telemedicine rideshare ridesharing hyperscale
hyperscaler hyperscalers ecosystem ecosystems monetize onboard onboarding cashback checkout workflow workflows dashboard dashboards dataset datasets analytics robotics genomics homebuyer homebuyers rollout rollouts
buyout buyouts takeover takeovers syndicate syndicated lockdown lockdowns pandemic coronavirus vaccine vaccines influencer influencers omnichannel upskilling coworking coliving micromobility drone drones robotaxi robotaxis
longtime veteran veterans tycoon billionaire billionaires millionaire lawsuit lawsuits shareholder shareholders stakeholder stakeholders backers backer regulator regulators lender lenders insurer insurers retailer retailers
fiscal fiscals quarterly yearly monthly weekly annually year-over-year crore crores lakh lakhs mln bln yuan euros yen rupee rupees pounds dollars bitcoin ethereum token tokens stablecoin stablecoins
israel-based sources update exclusive timeline takeaways subscribe advertisement photo image credit getty courtesy
`
    .trim()
    .split(/\s+/),
);
