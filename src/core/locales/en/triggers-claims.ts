/** Words with which someone claims or denies a deed. Compiled by hand. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const CLAIM_VERBS = set('claimed claims claim claiming admitted');
export const DENY_VERBS = set('denied denies deny denying rejected');
export const CLAIMED_THINGS = set(
  'responsibility credit attack attacks bombing bombings killing killings blast shooting assault strike strikes raid ambush explosion operation abduction kidnapping',
);
/** What a speaker calls themselves in reported speech. */
export const SELF_WORDS = set('it its they their we our he');
