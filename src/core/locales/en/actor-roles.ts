/** Words that tell who did what to whom around an event's trigger. Compiled by hand. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Verb forms that take the doer before and the one done to after. */
export const ACTIVE_VERBS = words(
  'attacked attack attacks attacking bombed bomb bombs bombing shelled shells shelling struck strike strikes striking hit hits hitting targeted targets targeting pounded pounding raided raids raiding ' +
    'shot shoot shoots shooting fired fires firing launched launches launching carried conducted conducts conducting killed kills killing wounded wounding injured injuring captured captures capturing seized seizes seizing ' +
    'took taking retook recaptured recapturing entered entering stormed storming overran advanced kidnapped kidnaps abducted abducts abducting detained detains arrested arrests executed executes beheaded ambushed ambushes assaulted ' +
    'besieged besieging destroyed detonated detonates detonating dropped drops dropping blew opened opens murdered assassinated assassinate staged mounted began begun started used demanded warned threatened planted exploded looted burned torched ' +
    'expelled evicted repelled foiled intercepted downed deployed clashed fought battled surrendered withdrew agreed signed met held hoisted laid shelled sprayed rammed',
);
/** Prepositions and verbs before the one done to. */
export const TARGET_LINKS = words(
  'against on targeting at hitting killing injuring wounding striking near upon of into',
);
export const BE_FORMS = words('is are was were be been being');
export const CLAIM_VERBS = words('claimed claims claiming claim');
export const BLAME_VERBS = words(
  'blamed blames blaming accused accuses accusing blame accuse attributed attributes attributing',
);
export const DENY_VERBS = words('denied denies denying deny rejected dismissed');
export const REPORT_VERBS = words(
  'said says reported reports told added stated announced confirmed according claimed',
);
/** Nouns of encounters in which both sides act. */
export const TWO_SIDED = words(
  'clash clashes clashed clashing fighting fought battle battles battled battling firefight gunfight skirmish skirmishes talks negotiations ceasefire truce meeting agreement deal',
);
/** Prepositions that lead away from a verb's object. */
export const LOOSE_LINKS = words('during in after before amid as when while since by from for with');

/** "took responsibility", said before or after the name. */
export const TAKE_VERBS = words('took takes taken taking accepted assumed accept');
/** Nouns for a group's people that stand behind its name. */
export const FIGHTER_NOUNS = words(
  'militants militant fighters fighter rebels insurgents gunmen gunman terrorists extremists jihadists militiamen guerrillas members troops forces soldiers commandos separatists attackers',
);
/** What stands between "gunmen" and the group that they are said to belong to. */
export const ACTOR_ORIGIN = /^\s+(?:from|of|belonging\s+to)\s+(?:the\s+)?$/i;
/** Verbs of taking ground: "from" names who lost it. */
export const TAKING_VERBS = words(
  'captured seized retook recaptured took wrested taken capturing seizing retaken liberated',
);
