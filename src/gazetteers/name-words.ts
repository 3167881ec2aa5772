/**
 * Words that shape names: what an organisation's name ends in, what precedes a name without being part of it.
 * All lower case. Source: general knowledge of English news style, written for dealx, 2026-01.
 */
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Last words that make a name an organisation's. */
export const ORGANISATION_TAILS = set(`
capital ventures venture partners partner group fund funds holdings holding labs lab bank banking technologies technology technologie tech solutions systems networks network investments investment investors invest advisors advisers
management associates equity securities financial finance insurance assurance holdco industries international global worldwide enterprises enterprise foundation institute university college school academy hospital clinic
association society council committee commission agency authority ministry department bureau office board union federation alliance coalition league club center centre trust pharma pharmaceuticals pharmaceutical biopharma
therapeutics biosciences bioscience biotech biotechnologies biotherapeutics biologics genomics oncology diagnostics medical healthcare health sciences lifesciences robotics energy power electric motors motor automotive aerospace aviation airlines airways air
foods food beverages brewery brewing brands stores store retail logistics transport shipping freight delivery media entertainment studios studio pictures games gaming interactive publishing press broadcasting communications
telecom telecommunications wireless mobile biotechnology laboratories dynamics breweries restaurants supermarkets apparel cosmetics surgical renewables tobacco software semiconductor semiconductors microsystems electronics digital analytics data cloud security cybersecurity computing instruments devices materials chemicals steel mining minerals metals
oil gas petroleum resources exploration properties realty estate homes hotels resorts airport railways bancorp bankshares exchange markets services consulting advisory collective accelerator incubator startups factory syndicate
angels endowment pension retirement railway cooperative co-op company companies corporation works vc amc nbfc fonds gründerfonds gruppe gesellschaft beteiligungen beteiligungsgesellschaft stiftung sparkasse volksbank landesbank aufbaubank fintech edtech payments pay credit wealth bancshares treasury parliament government congress senate court
army navy angel growth
`);
/** Of these, the ones that only investors' names end in. */
export const INVESTOR_TAILS = set(
  'capital ventures venture partners fund funds vc equity investments investors angels syndicate accelerator advisors endowment',
);
/** Last words of short forms' longer forms that say nothing of their own: "Acme Technologies" is Acme. */
export const EMPTY_TAILS = set(`
group holdings holding technologies technology tech labs lab systems solutions networks international global worldwide enterprises industries company companies corporation semiconductor semiconductors financial motors motor
pharmaceuticals pharmaceutical pharma therapeutics biosciences software robotics energy media entertainment foods brands interactive communications management associates partners ai app io com services bank sports games studios
`);
/** A last word that makes another thing of a name: "Acme Cloud" is not Acme. */
export const DISTINCT_TAILS = set(`
cloud fund funds music pay maps search watch studio store prime play mail drive docs home assistant tv plus pro max mini lite ventures ventures venture capital research foundation institute news india china japan europe asia africa uk us usa
america germany france brazil korea singapore australia indonesia israel canada index next growth catalyst x one web messenger marketplace express business books card wallet bank asset investment investments university hospital
museum airport securities fonds accelerator lab health insurance merchant treasury pension award prize games
`);
/** Words before "of" that open a name: "Bank of America". */
export const OF_HEADS = set(`
bank university department ministry institute government republic board council association academy school college city state bureau office chamber church museum house federation union society centre center kingdom confederation
commonwealth agency commission court fund securities corporation company league order bureau library hospital exchange parks parliament society brotherhood foundation trust faculty graduate game lord land house king queen
banking authority institution daughters sons cooperative alliance national parliament
`);
/** Words before "for" that open a name: "Centre for Digital Innovation". */
export const FOR_HEADS = set(
  'center centre centers centres institute foundation agency fund campaign society council ministry department organisation organization office association coalition alliance bank initiative partnership laboratory commission committee network code teach doctors america',
);
/** Last words of names that hold "and": "Securities and Exchange Commission". */
export const AND_TAILS = set(
  'commission administration association foundation authority board department ministry center centre institute council society agency exchange museum organisation organization committee office bureau trust corporation company co laboratory services college university union federation fund',
);
/** Small words that may stand inside names of people and organisations. */
export const PARTICLES = set('de van von der den la le du da dos das del della di bin ibn al el ter ten zu zum y e des af av');

/** Heads of personal titles: "chief executive officer", "managing director", "CEO". */
export const TITLE_HEADS = set(`
ceo cfo coo cto cmo cio cpo cro chro cso ciso president chairman chairwoman chairperson chair founder co-founder cofounder founders co-founders director officer executive chief partner principal manager
treasurer secretary minister senator governor mayor editor analyst economist strategist svp evp vp avp md gp lp gc professor prof dr mr mrs ms mx sir lord lady dame judge justice rep sen gov gen col capt lt sgt rev
ambassador commissioner spokesman spokeswoman spokesperson lawyer attorney counsel engineer scientist banker entrepreneur investor head co-head co-ceo co-chairman co-chair co-president researcher author journalist reporter correspondent columnist actor actress rapper singer
`);
/** Words that stand before the head of a title: "senior vice president". */
export const TITLE_MODIFIERS = set(`
chief vice deputy senior sr junior executive managing general founding corporate former ex interim acting global group regional assistant associate operating financial technology technical technological marketing information product revenue strategy
investment commercial communications business creative content customer data design development digital engineering growth human legal medical operations people policy risk sales science scientific security solo supply compliance
non-executive independent lead outgoing incoming current then new venture national area country co
`);
/** Nouns in apposition before a name that are no part of it, where a capital letter comes of position alone: "Startup Acme". */
export const DESCRIPTORS = set(`
startup startups start-up company firm investor investors backer backers giant maker developer provider operator chipmaker carmaker automaker drugmaker retailer lender insurer fintech edtech insurtech healthtech medtech proptech agritech
agtech biotech unicorn platform app marketplace rival rivals competitor competitors subsidiary parent unit owner shareholder shareholders acquirer buyer seller target entrepreneur billionaire banker lawyer adviser advisor venture
newcomer incumbent conglomerate carrier airline bank supermarket grocer brewer miner utility publisher broadcaster studio label brand neobank consultancy agency outfit scaleup decacorn accelerator incubator
ai saas b2b b2c d2c dtc vc vcs pe cvc ev ott crypto cybersecurity software hardware enterprise social ecommerce e-commerce logistics foodtech adtech martech regtech gaming mobility semiconductor
british-based listed private public state-backed state-owned based
former ex late early mid top leading big tech major fellow fresh local regional global-local online offline latest exclusive breaking update updated report reports sources source analysis opinion watch video photo photos
`);
/** Words that stand in capitals without being names. */
export const GENERIC_ACRONYMS = set(`
ai ml ar vr xr iot api apis sdk saas paas iaas crm erp hr it ip ipo ipos spac vc vcs pe m&a cvc roi arr mrr gmv ebitda eps gdp gaap ceo cfo coo cto cmo cio r&d b2b b2c d2c dtc p2p ui ux os pc pcs tv tvs ev evs suv suvs led lcd gps dna rna
mrna hiv covid covid-19 faq pdf url usb hdmi ram cpu gpu gpus cpus tpu nft nfts dao defi llm llms agi genai nlp ocr seo cpg smb smbs sme smes msme msmes kyc aml bnpl nbfc drhp rhp fy q1 q2 q3 q4 h1 h2 yoy qoq cagr aum nav reit reits etf etfs
usd eur gbp inr rs cr mn bn am pm est edt pst pdt gmt utc bst ist et pt ct i ok id ids phd mba lp lps gp gps esg csr ngo ngos ar/vr hq diy cctv rfid nfc lte esop esops 5g 4g 3g wi-fi wifi internet web web3 metaverse blockchain bitcoin ethereum crypto
fda-approved pro-rata sub-saharan dms dm sms sku skus wfh sla sre devops ux/ui ott dth cng lng ph
`);
/** Weekdays and months: dates are their own layer. */
export const CALENDAR = set(`
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
today yesterday tomorrow spring summer autumn fall winter christmas easter thanksgiving ramadan diwali
`);
/** Compounds whose last part describes: "Berlin-based", "Acme-backed". The first part is a name of its own. */
export const COMPOUND_TAILS = set(`
based backed owned led listed headquartered funded founded focused run driven powered style born bred like native first level related era only wide specific traded controlled bound made built branded linked affiliated approved compatible
centric friendly enabled ready created developed designed managed dominated sponsored supported educated trained inspired registered licensed domiciled incorporated operated oriented exclusive area side type size sized quality grade
class compliant free heavy esque originated destined wise turned invested acquired themed loving hosted produced issued certified ish bound mounted equipped rated denominated resident
`);
/** First parts of compounds that are no part of the name: "ex-Acme". */
export const COMPOUND_PREFIXES = set(
  'ex pre post non anti pro co mid late early cross inter trans sub former then now pan all near un neo semi quasi multi intra world',
);
/** Headline verbs: what the subject of a headline does. */
export const HEADLINE_VERBS = set(`
raises raise raised raising secures secure secured securing nabs nab nabbed lands land landed landing closes close closed closing gets get scores score scored snags snag snagged grabs grab grabbed bags bag bagged picks pick picked pulls
pull pulled hauls banks nets netted pockets pocketed attracts receives received garners adds collects completes completed announces announce announced wins snares claims takes take took brings bring locks rakes obtains snaps
acquires acquire acquired acquiring buys buy bought buying sells sell sold selling invests invest invested investing leads led leading lead launches launch launched launching unveils unveiled debuts introduces releases plans plan planning
files filed eyes seeks seeking considers weighs explores agrees merges merging backs backed joins joined teams partners expands expanding hires names appoints cuts lays shuts opens enters exits targets hits becomes reports says said
is are was were has have had will may could might to in for from with at on by after as over amid into via against through near nears looks wants aims sets set makes make gives goes gains loses reaches tops passes doubles triples values valued
lists prices priced offers offer bids bid drops withdraws ends begins starts starting kicks signs inks strikes forges taps turns brought emerges comes came steps doubling snapping scoops splashes pours puts infuses injects bolsters
`);
/** Words that never begin a name, whatever their case, when something else can follow: function words and connectives. */
export const FUNCTION_WORDS = set(`
a an the this that these those it its he she they we i you his her their our my your him them us me who whom whose which what when where why how there here and or but nor so yet if then than because since although though while
whereas unless until after before during in on at by for from with without within to of off out up down over under above below between among amongst amid across against along around behind beside besides beyond despite except inside into
like near onto outside past per plus round throughout toward towards underneath upon via versus vs as is are was were be been being am do does did done have has had having will would shall should can could may might must not no
yes also too very just only even still already again ever never always often sometimes once twice now soon later today yesterday tomorrow however meanwhile moreover furthermore therefore thus hence instead otherwise nevertheless
nonetheless additionally previously recently currently finally lastly initially eventually originally earlier together separately similarly likewise accordingly consequently overall notably specifically especially particularly
indeed perhaps maybe both either neither each every all any some many much more most few fewer less least several other others another such same own one two three four five six seven eight nine ten first second third last next
founded backed led based according including included headquartered established created launched announced started joined given let's let dont don't it's that's there's here's he's she's we're we've they're i'm i've you're you'll isn't
wasn't aren't can't won't didn't doesn't wouldn't couldn't shouldn't haven't hasn't what's who's where's how's please thanks thank hi hello hey dear about alongside following regarding concerning considering citing using see read
click follow subscribe share sign note editor's updated reporting writing editing additional contact speaking asked unlike whether rather quite almost nearly roughly approximately apart aside ahead
`);
