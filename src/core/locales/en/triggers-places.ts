/** Words that tie place names to what happened there. Compiled by hand. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export type Relation =
  | 'speech'
  | 'in'
  | 'near'
  | 'on'
  | 'to'
  | 'from'
  | 'over'
  | 'between'
  | 'against'
  | 'by'
  | 'with'
  | 'about'
  | 'of'
  | 'object'
  | 'bare'
  | 'modifier'
  | 'border';

const RELATIONS: readonly (readonly [Relation, string])[] = [
  ['in', 'in at inside within throughout across'],
  ['near', 'near outside around off beyond alongside'],
  ['on', 'on upon along'],
  ['to', 'to into onto toward towards'],
  ['from', 'from'],
  ['over', 'over above'],
  ['between', 'between'],
  ['against', 'against'],
  ['by', 'by'],
  ['with', 'with'],
  ['about', 'about for regarding concerning like than including via'],
];

/** Whom a place name after "of" or "in" tells apart: where they belong, not where it happened. */
export const PERSON_OF_PLACE = set(
  'governor mayor emir president king leader commander ambassador bishop archbishop patriarch correspondent reporter resident residents ' +
    'native citizen citizens businessman businessmen refugee refugees immigrant immigrants student students professor chief head ' +
    'minister people wali mufti sheikh representative envoy consul',
);

/** Posts that are held in a place: "the emir in X", "our correspondent in X". */
export const OFFICES = set(
  'governor mayor emir president king leader commander ambassador bishop correspondent reporter chief head representative envoy consul',
);

/** Prepositions and what they make of the name after them. */
export const RELATION_OF: ReadonlyMap<string, Relation> = new Map(
  RELATIONS.flatMap(([relation, words]) => words.split(' ').map((word) => [word, relation] as const)),
);

export const PLACE_NOUNS = set(
  'city cities town towns village villages province provinces governorate governorates district districts region regions area areas ' +
    'neighborhood neighborhoods neighbourhood neighbourhoods suburb suburbs camp camps capital island islands state states county ' +
    'countryside outskirts enclave quarter quarters department municipality territory territories valley strip peninsula airport ' +
    'airbase base port crossing crossroads river mountain mountains hills desert port-city metropolis hamlet settlement settlements ' +
    "prefecture oblast commune zone street road square market district's stronghold sector front frontline front-line highway jurisdiction hotspot bank coast coastal",
);
export const SIDE_WORDS = set(
  'north south east west northeast northwest southeast southwest part parts outskirts edge edges centre center heart countryside ' +
    "suburbs side sides end city's vicinity coast port surroundings environs village town city most " +
    'much third half parts periphery limits entrance gates west-east',
);
/** Parts of the words that tell who holds a place or what became of it: "rebel-held", "war-torn". */
export const STATES_OF_PLACE = set(
  'opposition rebel held government controlled besieged restive war torn ravaged wracked mainly predominantly',
);
export const DIRECTIONS: ReadonlySet<string> = new Set([
  ...STATES_OF_PLACE,
  ...set(
    'northern southern eastern western central northeastern northwestern southeastern southwestern north south east west rural ' +
      'downtown upper lower greater old inner outer coastal nearby neighboring neighbouring northeast northwest southeast southwest border',
  ),
]);
export const BORDER_WORDS = set('border borders bordering frontier frontiers borderline');

/** Km of vagueness that a word adds to a place. */
export const NEARNESS: ReadonlyMap<string, number> = new Map([
  ['near', 10],
  ['outside', 10],
  ['around', 10],
  ['outskirts', 8],
  ['suburbs', 10],
  ['countryside', 25],
  ['rural', 25],
  ['vicinity', 10],
  ['environs', 10],
  ['surroundings', 10],
]);

/** After a name, these make it the name of a body or a person's post, not of the place of the event. */
export const ORGANISATION_WORDS = set(
  'government army forces force troops troop military police president minister ministry prime officials official authorities ' +
    'parliament embassy regime ambassador envoy spokesman spokesperson leader leaders leadership air navy guards guard delegation ' +
    'university times post tribune news agency observatory coalition rebels militants soldiers jets warplanes warplane aircraft ' +
    'foreign defense defence interior intelligence branch chief king prince premier chancellor state-run media tv television radio ' +
    'supreme court central bank national constitution consulate diplomats diplomat support group conflict crisis war peace ' +
    "policy allies ally sanctions economy team drones tanks artillery missiles navy's secretary senate congress",
);
/** "there", "in the city": the place that was told before. */
export const PLACE_ANAPHORS = set('there');
export const ANAPHORIC_PLACE_NOUNS = set(
  'city town village province area region district neighborhood neighbourhood camp governorate capital same country',
);

/** After "military" or "police" these make a site of it: "X military airport", "Y police station". */
export const SITES = set(
  'airport airbase airfield base camp zone station headquarters barracks prison checkpoint hospital academy college compound post housing',
);
/** "20 km south of X": not far from it. */
export const UNITS = set('km kms kilometers kilometres kilometer kilometre mile miles meters metres');

/** Nouns that a name of a place follows or precedes: "the town of X", "X district". */
export const NAMED_KINDS = set(
  'city cities town towns village villages district districts neighborhood neighborhoods neighbourhood neighbourhoods suburb ' +
    'suburbs area areas settlement settlements camp hamlet hamlets locality localities province governorate quarter municipality subdistrict ' +
    'sub-district commune county valley island crossing crossings checkpoint crossroad crossroads junction roundabout square street road bridge airport airbase ' +
    'hilltop hill hills farms region stronghold township sector sectors hospital mosque stadium resort resorts plateau peninsula quarters ' +
    'plant park tower temple shrine tomb hotel station dam springs mountains mountain forest forests fields palace theater theatre gardens pass canal headquarters base complex market cemetery monastery church fort depot prison',
);
/** After a name and a comma, these say that it is a place: "X, a town in the east". */
export const EXPLAINED_KINDS = set(
  'city town village hamlet suburb district neighborhood neighbourhood quarter settlement island port municipality',
);
/** Between a name and its kind: "the X power plant", "the X refugee camp". */
export const KIND_MODIFIERS = set(
  'power military air refugee oil gas thermal border railway bus water nuclear',
);
/** Words that make of a capitalised run the name of a body, a time, a belief or a language. */
export const NO_PLACE_PARTS = set(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday ' +
    'saturday sunday ramadan eid christmas easter islam christianity english arabic french parliament congress senate operation god ' +
    'allah twitter facebook youtube army forces force brigade brigades battalion division front movement party council committee ministry minister ' +
    'president general colonel captain lieutenant court league union organization organisation association agency news ' +
    'observatory human rights house war bank company group international united nations national republican guard guards ' +
    'security state states islamic muslim sunni shiite shia christian jewish kurdish arab mr mrs ms dr sheikh king prince the a an he she it they we ' +
    'i this that these those in on at near fatah jabhat jaish harakat liwaa hayat ahrar ansar kataib corps liberation revolutionary ' +
    'command department police institute foundation embassy cup olympics internet maoist western eastern northern southern northeastern northwestern ' +
    'southeastern southwestern north south east west central us un uk eu reuters afp ap sana anadolu xinhua cnn bbc asia europe africa',
);
/** Between the parts of a name, in lower case. */
export const NAME_PARTICLES = set(
  'al el ul an as ash ar at ad az ez es bin ibn umm um abu de do da du del la le van e ed en',
);
/** What may follow a bare name after "in": it tells where, not what. */
export const AFTER_WHERE = set(
  ', . ; : ( ) on and when after killing wounding injuring leaving as while by last this that late early before during during since where which yesterday ' +
    'today overnight earlier monday tuesday wednesday thursday friday saturday sunday near in -- – — " ”',
);

/** After a country's name, these are its own, wherever they are: "a U.S. patrol", "the French headquarters". */
export const OWNED_BY_STATE = set(
  'patrol patrols headquarters soldier soldiers convoy convoys detention helicopter helicopters citizen citizens national nationals ' +
    'serviceman servicemen contractor contractors compound warship warships vessel marine marines personnel senator mission base bases',
);
/** Before "by", these make the name after it where one was, not who did it: "a convoy passed by X". */
export const PASSING = set('passed passing pass passes drove driving stopped stopping');
/** Of the bodies that a name makes, those that stand in the place as buildings: "outside a Lahore court". */
export const BUILDINGS = set('court university parliament');

/** First words of names that are of nothing but places, in transliterated Arabic: "Kafr X", "Jabal X". */
export const NAME_OPENERS = set(
  'kafr kfar tal tel tell talat deir dayr jabal wadi ain ayn umm maarat beit bayt ras burj qalat hawsh jisr khirbet khirbat hirbat shatt marj',
);
/** Verbs whose object is a place even without any word beside it: "entered X", "shelled X". */
export const BEFORE_BARE_NAME = set(
  'entered entering enter stormed storming shelled shelling besieged besieging bombarded bombarding overran recaptured retook liberated liberating invaded patrolled patrolling fled',
);
/** Verbs of taking people away: what stands after their "from" is where they were. */
export const TAKEN_AWAY = set(
  'abduct abducts abducted abducting kidnap kidnaps kidnapped kidnapping snatch snatched snatching evacuate evacuated evacuating ' +
    'rescue rescued rescuing airlifted bussed deport deported deporting displaced expelled withdrew withdrawn withdrawing',
);
/** Before a name with a word like "district": it is where or what was struck, taken or crossed. */
export const BEFORE_NAMED_KIND = set(
  'struck hit hitting took retook shelled shelling bombed bombing stormed storming entered entering captured capturing capture recaptured recapture recapturing raided liberated ' +
    'liberating targeting targeted besieged left through across within attacked attacking invaded seized seizing patrolled passed toward towards strategic key',
);
/** Verbs with a place as their subject and what happened there as their object: "the province saw heavy fighting". */
export const SCENE_VERBS = set(
  'saw see sees seen seeing witnessed witness witnesses suffered suffer endured experienced',
);
/** "which lies 14 km north of X": where something is, told for orientation. */
export const LIES = set('lies lie located situated stands');
/** After "Red": bodies, not places. */
export const AFTER_RED = set('crescent cross');
