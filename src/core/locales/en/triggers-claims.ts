/** Words with which someone claims or denies a deed. Compiled by hand. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const CLAIM_VERBS = set('claimed claims claim claiming admitted');
export const DENY_VERBS = set('denied denies deny denying rejected');
export const CLAIMED_THINGS = set(
  'responsibility credit attack attacks bombing bombings killing killings blast shooting assault strike strikes raid ambush explosion operation abduction kidnapping',
);
/** What a speaker calls themselves in reported speech. */
export const SELF_WORDS = set('it its they their we our he');

/** Verbs whose subject speaks of a deed that others did. */
export const ATTITUDES =
  /\b(?:condemn|denounc|deplor|accus|blam|call|suspend|examin|investigat|discuss|warn|urg|mourn|critici|welcom|demand|describ|report|confirm|document|monitor|regret|express|appeal|expect|deni|reject|fear|believ|learn|hear|saw|see|fle|escap|surviv|fle)\w*\b|\b(?:said|says|told)\b/i;
/** Names of a part, not of a side. */
export const NO_SIDE = /suicide/i;
/** What a side says that it did itself. */
export const OWN_DEEDS =
  /^(?:carried|conducted|launched|fired|struck|hit|targeted|bombed|killed|shelled|attacked|abducted|kidnapped|captured|detonated|behind|staged|shot|sent|executed)$/;

/** What may stand between a state and its verb: "Israel today mounted", "Israel Friday closed". */
export const DAY_WORDS = /^(?:today|yesterday|tonight|on|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
/** "took responsibility for". */
export const TAKES_RESPONSIBILITY = /^(?:took|takes|accepted|assumed)$/;
