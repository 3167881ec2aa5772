const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nouns for a group of investors: the qualifier before them ("existing", "new") holds for all names that follow. */
export const GROUP_NOUNS = set(
  'investors backers shareholders stakeholders supporters angels participants lenders banks underwriters bookrunners vcs partners funds firms founders entrepreneurs operators executives individuals ' +
    'others companies names insiders newcomers entrants companies institutions groups people celebrities athletes stars players leaders giants investments arms lps owners members',
);
/** Group nouns that start a new group: an earlier "existing" no longer holds. */
export const INVESTOR_NOUNS = set(
  'investors backers shareholders stakeholders supporters angels participants lenders banks vcs insiders newcomers entrants individuals',
);
/** Of one investor: the qualifier holds for the next name alone. */
export const SINGULAR_NOUNS = set(
  'investor backer shareholder stakeholder supporter insider angel lender newcomer entrant lead co-lead participant',
);

/** Nouns that describe one organisation before its name: "hedge fund Foo", "insurance company, Foo". */
export const FIRM_NOUNS = set(
  'firm company fund giant group bank investor conglomerate accelerator incubator insurer lender startup start-up provider platform operator maker developer manufacturer marketplace retailer house studio builder manager office exchange corporation foundation unicorn major titan',
);

export const EXISTING = set(
  'existing long-time longtime previous previously prior returning return past current repeat inside pre-existing re-investing reinvesting',
);
export const FRESH = set('new first-time newcomer newcomers incoming');

/** Introduce the members of a group: "investors including", "such as", "like", "namely". */
export const INTRODUCE = set('including like namely notably especially featuring');

/** Before "of", "from", "by": the words lead on to the names ("participation from", "a group of", "funds managed by"). */
export const SOURCE_NOUNS = set(
  'participation contribution contributions investment investments funding support backing help money cash capital commitments commitment involvement checks cheques financing assistance',
);
export const ARM_NOUNS = set(
  'arm arms vehicle unit units subsidiary subsidiaries division affiliate affiliates fund funds office offices branch clients entities accounts group consortium syndicate number slew host range handful series ' +
    'smattering variety list clutch mix trio pair duo bevy raft cadre roster string',
);
/** Nouns for several of a kind: "a handful of angels" opens a list's element and is no apposition. */
export const COLLECTIVES = set(
  'group number slew host range handful series consortium syndicate smattering variety list clutch mix trio pair duo bevy raft cadre roster string couple few bunch',
);
export const MANAGED = set('managed advised run controlled affiliated owned operated associated linked');
/** Before "of", "from" or "at" an organisation: people who are not named, so that the organisation is no investor. */
export const UNNAMED = set(
  'founders co-founders cofounders executives partners ceos alumni leaders employees heads members operators engineers president founder co-founder ceo chairman entrepreneurs angels execs',
);

/** Titles between an organisation and its person, and before a person. */
export const TITLES = set(
  'founder founders co-founder cofounder co-founders cofounders ceo coo cto cfo cmo cpo chief executive officer president chairman chairwoman chair director partner partners principal vp svp evp vice head managing general creator entrepreneur engineer owner boss alum alumni veteran operator executive exec actor actress singer rapper rock star athlete quarterback linebacker aide senator secretary chancellor minister billionaire mogul magnate host angel investor dr mr mrs ms professor sir',
);

/** Words that may part a name from the name of its vehicle: "Foo's venture arm Bar". */
export const VEHICLE = set(
  'venture ventures capital investment investing corporate arm vehicle unit fund funds vc cvc subsidiary division financing finance strategic growth office family merchant banking private equity',
);

/** Words at which no name list goes on: prepositions, pronouns, subordinators. */
export const STOP = set(
  'to for in at on by alongside from of with into onto over under that which who whom whose where when while as if than then but because although though after before since until during through via without within despite per about ' +
    'it he she they we i you this these there here is are was were be been being has have had having do does did will would could should can may might must shall not no nor yet so also too both either ' +
    'said says told according what how why its',
);

/** Determiners and the like that may open an element. */
export const DETERMINERS = set(
  'a an the his her their our its other some several many all two three four five six seven eight nine ten both various multiple more further additional one certain every each',
);

/** Verbs that turn a name into a new clause's subject: "led by Foo, Acme said". */
export const CLAUSE_VERBS = set(
  'said says say announced announces announce told tells has have had is are was were will would could may might can plans plan raised raises raise launched launches confirmed confirms added adds ' +
    'also joined join joins participated participates participate invested invests invest contributed contribute took take takes declined expects expect hopes offers offer provides provide uses use serves wants ' +
    'gets got wrote writes noted notes did does do reported reports provided put puts came led leads co-led backed backs brings brought makes made sold sells aims works helps values saw sees chipped became becomes allows builds built operates acts acted served advised represented',
);

const MODIFIER_ING = set(
  'running competing wide-ranging ruling willing outgoing existing returning leading managing founding engineering manufacturing banking holding trading consulting gaming marketing publishing incoming investing re-investing reinvesting shipping mining including following advertising accounting clothing housing crowdfunding funding financing learning processing training streaming rising emerging growing contributing participating packaging comprising featuring building computing lending ride-hailing semiconducting anchoring supporting',
);
const MODIFIER_ED = set(
  'led listed limited unnamed undisclosed renowned respected related affiliated celebrated diversified seed privately-held united advanced applied based distinguished established experienced focused specialized specialised dedicated noted storied famed unspecified',
);
const VERBS_S = set(
  'includes included include involves involved brings values takes gives makes follows comes marks adds plans uses helps raises puts gets sees shows means allows joins leads lets wants says does goes builds develops offers provides serves operates runs sells makes competes aims hopes expects boasts counts claims pushes lifts',
);
const VERBS_PAST = set(
  'brought valued took gave made came saw put got went ran sold built grew won met paid held began became left kept led',
);

/** A word that may stand before a name within a list's element. */
export function mayModify(word: string): boolean {
  if (STOP.has(word) || CLAUSE_VERBS.has(word) || VERBS_S.has(word) || VERBS_PAST.has(word)) return false;
  if (word.includes('-')) return true;
  if (word.endsWith('ing') && word.length > 4) return MODIFIER_ING.has(word);
  if (word.endsWith('ed') && word.length > 4) return MODIFIER_ED.has(word);
  return true;
}

/** "Foo Capital", "Bar Ventures": a name that says it invests. */
export const FIRM_NAME =
  /\b(?:capital|ventures?|partners|vc|fund|equity|invest(?:ments?|ors?)?|holdings|growth|labs?|angels?|management|bank)\b/i;
