/** Closed-class words of English that tell verbs from nouns, cut clauses, and say whether a thing happened. Compiled by hand. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const DETERMINERS = set(
  'the a an this that these those his her its their our my your no some any each every another both all several many few ' +
    'such more most other two three four five six seven eight nine ten dozens hundreds',
);
export const DEFINITE = set('the this that these those its their his her');
export const PRONOUNS = set('i he she we they it who which what you');
export const MODALS = set(
  "will would shall should can could may might must cannot won't can't ll d to'd did does do don didn doesn",
);
export const BE = set('be is are was were been being am get got gets getting');
export const HAVE = set('have has had having');
export const TO_BE_SKIPPED = set(
  'also not never been being be have has had already reportedly allegedly purportedly recently repeatedly now again ' +
    'still then later earlier only just even often currently again twice once briefly',
);
export const PREPOSITIONS = set(
  'of in on at by for with from to into onto against near over under after before during since until through throughout ' +
    'across around between among amid toward towards inside outside along about despite without within behind beyond ' +
    'following including off via per as like than',
);
/** Numbers of people in words. */
export const CROWDS = set('dozens hundred hundreds thousand thousands million millions');
/** Words that begin a clause of their own. */
export const SUBORDINATORS = set(
  'after before when while as because although though where which who whose whom that but until if unless whereas amid ' +
    'following since so whether once',
);
export const CLAUSE_MARKS = set('; : — – " “ ” ? ! --');

/** What a reporting verb does to what it reports: asserts it, casts it as someone's claim, or denies it. */
export const REPORTING = set(
  'said says say saying told tells reported reports report announced announces confirmed confirms added adds stated ' +
    'states noted notes quoted cited disclosed revealed documented monitored indicated indicates',
);
export const CLAIM_CUES = set(
  'alleged allegedly alleges allege alleging purportedly claim claimed claims claiming accuse accused accuses accusing ' +
    'accusations allegations blame blamed blames blaming purported',
);
export const DENIAL_CUES = set('denied denies deny denying denial denials refuted refutes disputed');

/** Within a few words before a trigger, these say that it did not happen. */
export const NEGATION = set(
  "not never neither nor without no n't none zero didn't doesn't wasn't weren't hasn't haven't hadn't isn't aren't",
);
export const FOIL_CUES = set(
  'foil foiled foils foiling thwart thwarted thwarts thwarting prevent prevented prevents preventing avert averted averts ' +
    'averting avoid avoided avoiding disrupted fail failed fails refuse refused refuses refusing refusal deter averting ' +
    'abort aborted pause lull suspension suspend suspended cancelled canceled cancel called-off against-possible',
);
export const PLAN_CUES = set(
  'plan plans planned planning intend intends intended intending intention prepare prepares prepared preparing ' +
    'preparations preparation will shall ll scheduled upcoming forthcoming planned imminent impending anticipation ' +
    'expected due set vow vowed vows pledge pledged pledges threaten threatened threatens threatening aim aims tomorrow ' +
    'eve looming poised',
);
export const HYPOTHETICAL_CUES = set(
  'warned warns warn would could might may should must can if unless whether possible potential possibility risk risks fear fears feared ' +
    'danger need needed needs demand demands demanded demanding urge urged urges urging seek seeks sought seeking want ' +
    'wants wanted hope hopes hoped hoping call calls calling called appeal appealed appeals proposal proposed propose ' +
    'proposes capable able unable ready right rights ability capability capacity authority mandate cannot designed ' +
    'ensure oppose opposes opposed opposition favor favour support supports supporting chance prospect prospects ' +
    'allow allows allowed let prepared willing willingness likely unlikely attempt-to try trying tried ' +
    'prosecute charge charged charges accusing condemn legalize ban banned banning',
);
/** After these an infinitive states a fact: "managed to seize", "went on to capture". */
export const FACTUAL_BEFORE_TO = set(
  'managed began begun began continue continued continues continuing went helped used started forced proceeded able succeeded rushed ' +
    'turned came escalated moved advanced returned deployed joined took stormed gathered',
);
export const EXERCISE_CUES = set(
  'drill drills exercise exercises mock simulate simulates simulating simulated simulation simulations training rehearsal rehearsals wargame wargames ' +
    'maneuver maneuvers manoeuvres',
);
export const MEMORIAL_CUES = set(
  'anniversary anniversaries commemorate commemorates commemorated commemorating commemoration memorial documentary film ' +
    'films movie movies novel novels book books game games museum exhibition theatre theater play fictional episode ' +
    'series album song painting monument remembrance reenactment re-enactment hypothetical insurance',
);
/** Words that mark a disaster, an illness or an accident: deaths that no one inflicted. */
export const MISHAP_CUES = set(
  'earthquake quake flood floods flooding landslide landslides avalanche tsunami hurricane typhoon cyclone tornado storm ' +
    'storms monsoon drought famine crash crashed crashes collision accident accidents derailed derailment capsized ' +
    'sank sinking drowned drowning disease virus epidemic outbreak cholera cancer malaria ebola influenza flu illness ' +
    'heatwave lightning volcano volcanic eruption stampede crush collapse collapsed wildfire wildfires overdose ' +
    'starvation hunger malnutrition dehydration measles typhoid pneumonia stroke mine-collapse coal firefighters boiler ' +
    'leak plane helicopter bus-crash train ferry elephant shark crocodile snake bear dog dogs bees pandemic coronavirus covid',
);
export const VEHICLES = set(
  'car cars lorry lorries truck trucks bus buses coach van train trains tram vehicle vehicles motorcycle motorbike bike bicycle taxi minibus tractor',
);
/** What a vehicle hits by accident. */
export const VEHICLE_ENDS = set('tree trees barrier barriers wall pole post pylon ditch cow deer');
/** What people die of in their beds. */
export const NATURAL_DEATH = set(
  'illness cancer heart stroke pneumonia dementia leukaemia leukemia septic natural parkinson alzheimer diabetes tumour tumor sleep',
);
/** Of those, the ones that also stand in war reports: they count only where no weapon or fighter is named. */
export const MONTH_BEFORE = set(
  'in since until last this next early mid late of by during between from to and every through',
);
export const NUMBER_WORDS = set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
    'nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands dozen dozens ' +
    'scores several many at more least about some nearly around almost over up',
);
/** Adverbs and adjectives that may stand between determiner and noun and are not endings like -ing or -ed. */
export const LIGHT_VERBS = set(
  'carry carried carries carrying launch launched launches launching conduct conducted conducts conducting stage staged ' +
    'stages staging mount mounted mounting wage waged waging perpetrate perpetrated commit committed hold held holding ' +
    'holds begin began begun begins start started starts starting execute executed undertake undertook undertaken ' +
    'resume resumed continue continued continues intensify intensified escalate escalated lay laid impose imposed ' +
    'declare declared reach reached sign signed broker brokered announce announced stepped open opened deliver delivered make made ' +
    'occur occurred occurs happen happened took take takes place erupt erupted erupts break broke broken hit hits hitting ' +
    'strike struck strikes striking target targeted targets targeting rock rocked rocks kill killed kills killing wound ' +
    'wounded wounds injure injured destroy destroyed destroys rip ripped tear tore left leave leaving claim claimed claims cause caused ' +
    'attend attended attending join joined joining organise organised organize organized participated take',
);
/** The text itself says that this is one event more. */
export const SEPARATE_CUES = set(
  'another separate separately second third elsewhere similar other further meanwhile',
);

/** What follows these is told as what came before. */
export const BACKDROP_CUES = set(
  'after following response answer retaliation reprisal revenge since investigate investigating investigation probe',
);

/** A sentence that points back at a deed told before. */
export const POINTS_BACK =
  /\b(?:the|this|that|these) (?:\w+ ){0,2}(?:crime|incident|attack|explosion|kidnapping|killing|murder|assassination|bombing|massacre|raid|action|shooting|abduction|blast|event)s?\b|\b(?:happened|occurred|took place|perpetrated)\b|\b(?:was|were) (?:\w+ )?(?:killed|kidnapped|murdered|assassinated|shot|abducted)\b/i;
