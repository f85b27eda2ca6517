/** Closed classes and other word lists that the toll rules lean on. Compiled by hand. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words that end a run of modifiers before a person noun. */
export const FUNCTION_WORDS = words(
  'of in on at by from to with for into onto near after before during while when where which who whom whose that and or but nor as than then ' +
    'is are was were be been being am has have had do does did will would can could may might shall should must ' +
    'said says say told reported reports announced confirmed added according it he she they we you i him them this these those there ' +
    'including include includes included among amongst between since until till over under through across against around about because if so also ' +
    'not no without within along inside outside upon per via despite amid following when whether how why what',
);

/** Nouns after a number (or closing its phrase) that are no people. Checked in lower case. */
export const NOT_PEOPLE = words(
  'percent per cent pct kilometer kilometers kilometre kilometres km kms meter meters metre metres m mile miles feet foot inch inches cm mm yards acres hectares ' +
    'year years month months week weeks day days hour hours minute minutes second seconds night nights decade decades century pm am gmt hrs hours oclock ' +
    'ton tons tonne tonnes kg kilogram kilograms kilos kilo pounds lbs liters litres barrels gallons caliber calibre mph ' +
    'dollar dollars euro euros pesos rubles lira liras pound cents usd ' +
    'house houses home homes building buildings apartment apartments shop shops store stores structure structures facility facilities school schools hospital hospitals mosque mosques church churches market markets tent tents camp camps farm farms factory factories bridge bridges room rooms floor floors story stories storey storeys street streets road roads ' +
    'vehicle vehicles car cars truck trucks bus buses tank tanks motorcycle motorcycles motorbike motorbikes pickup pickups ambulance ambulances convoy convoys train trains tanker tankers jeep jeeps van vans bicycle taxi taxis boat boats ship ships vessel vessels aircraft plane planes airplane airplanes helicopter helicopters warplane warplanes jet jets drone drones bomber ' +
    'rocket rockets missile missiles shell shells mortar mortars bomb bombs barrel barrels grenade grenades mine mines round rounds bullet bullets gun guns rifle rifles weapon weapons launcher launchers cannon cannons machinegun machineguns device devices explosive explosives warhead warheads ' +
    'strike strikes airstrike airstrikes raid raids attack attacks blast blasts explosion explosions bombing bombings sortie sorties clash clashes battle battles operation operations incident incidents violation violations breach breaches massacre massacres crash round assault assaults offensive ' +
    'town towns village villages city cities neighborhood neighborhoods neighbourhood neighbourhoods district districts area areas position positions location locations site sites point points hill hills province provinces region regions country countries state states base bases checkpoint checkpoints hideout hideouts headquarters station stations post posts depot depots center centers centre centres ' +
    'group groups faction factions brigade brigades battalion battalions division divisions unit units army regiment company companies squad squads party parties organization organizations organisation organisations agency agencies government governments ' +
    'sheep cow cows cattle goat goats camel camels horse horses dog dogs animal animals livestock chickens birds donkey donkeys bulls pigs ' +
    'times time percent share shares charge charges count counts case cases reason reasons way ways part parts thing things issue issues document documents report reports photo photos video videos page pages story stories statement statements article articles ' +
    'million billion resolution chapter number no. no building rifle-shots shot shots gunshots gunshot wounds blows bodies-count vote votes seats points goals games trials trial session ',
);

/** Nouns that make a person noun before them a modifier: "police station", "army base", "rebel commander" is not here. */
export const PERSON_COMPOUNDS = words(
  'station stations checkpoint checkpoints headquarters base bases camp camps vehicle vehicles car cars bus buses convoy convoys position positions post posts academy building buildings ' +
    'training hospital hospitals school schools group groups faction factions stronghold strongholds hideout hideouts shield shields rights trafficking attack attacks bombing bombings bomb bombs raid fire house houses home homes town village villages city cities ' +
    'area areas neighborhood neighbourhood district districts territory force forces unit units patrol patrols barracks front brigade brigades battalion army air council party center centre office offices network agency dress uniform residence compound market camp camps ' +
    'held controlled led backed dominated populated majority owned run affiliated linked helicopter helicopters plane planes infrastructure targets target areas population',
);

/** Auxiliaries of the passive and the perfect. */
export const AUXILIARIES = words('is are was were be been being has have had get got gets getting');
export const SINGULAR_AUXILIARIES = words('is was has gets');
export const PLURAL_AUXILIARIES = words('are were have');
/** A base form after one of these tells of no fact. */
export const MODALS = words('would could will may might shall should can must cannot ll');
/** Words that may stand between an auxiliary and its participle, or between a noun and "killed". */
export const ADVERBS = words(
  'also reportedly allegedly then later already just instantly immediately subsequently seriously critically badly slightly severely lightly gravely fatally mortally brutally summarily deliberately accidentally ' +
    'believed thought feared confirmed reported said known presumed to all both either so far officially apparently probably possibly initially still now only recently both mostly either tragically violently again simultaneously ' +
    'left found declared pronounced killed-and moderately mildly forcibly internally newly unlawfully extrajudicially',
);
/** What may stand between an active verb and the people: "killed on Sunday at least 12". */
export const BEFORE_OBJECT = words(
  'on sunday monday tuesday wednesday thursday friday saturday today yesterday overnight also altogether up another reportedly instantly off here there outright immediately alone : " “ altogether',
);

/** Introduces people counted in the number before. */
export const PART_LINKS: readonly (readonly string[])[] = [
  'including',
  'among them',
  'amongst them',
  'among whom',
  'of whom',
  'of which',
  'most of them',
  'most of whom',
  'the majority of them',
  'the majority of whom',
  'the majority',
  'the vast majority of them',
  'the vast majority',
  'many of whom',
  'some of whom',
  'all of whom',
  'all',
  'both',
  'mostly',
  'mainly',
  'many of them',
  'some of them',
  'half of them',
  'all of them',
  'which included',
  'who included',
  'that included',
  'includes',
  'included',
  'include',
  'namely',
  'notably',
  'predominantly',
].map((phrase) => phrase.split(' '));

export const AND_LINKS: readonly (readonly string[])[] = [
  'and',
  ', and',
  'and also',
  ', as well as',
  'as well as',
  ', along with',
  'along with',
  'together with',
  ', together with',
  'plus',
  '&',
  ',',
  'and with',
  'in addition to',
  'or',
].map((phrase) => phrase.split(' '));

/** Prepositions that open a complement of a person noun: "members of the council", "people from one family". */
export const COMPLEMENTS = words(
  'of from in at with belonging affiliated aged loyal inside near on who travelling traveling working serving fighting backed (',
);

/** No casualties: negative words directly before a person or casualty noun. */
export const NONE_WORDS = words('no nobody none zero without neither');

/** Words of time and place that stand where a name might: never part of a person's name. */
export const NO_NAMES = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tonight tomorrow ' +
    'morning afternoon evening night noon midnight early late last this next earlier later recently overnight new north south east west northern southern eastern western central near ' +
    'the a an his her their its our my who whom people civilians some many other others several innocent more most least all both least according text begin end recording passage words indistinct excerpt continued very too also even only just nobody none everyone everybody someone somebody anyone nothing everything it',
);

/** "shot down", "shot at", "shot off": no person was hit. */
export const NOT_AT_PEOPLE = words('down at up off back into through out from towards toward video footage');
/** After these "shot" is a noun or an adjective. */
export const AFTER_ARTICLES = words(
  'a an the one no first second warning his her single each every this that',
);
