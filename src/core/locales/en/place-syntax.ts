/** Words that tell what the phrase of a place name hangs on. Compiled by hand. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Participles behind a deed that say where it was aimed: "launched an assault, targeting X". */
export const AIMING = set(
  'targeting striking hitting shelling bombing pounding attacking storming bombarding hammering raiding ' +
    'capturing recapturing seizing liberating entering',
);
/** The same in "an assault that targeted X". */
export const AIMED = set('targeted struck hit shelled bombed pounded hammered stormed captured seized');
/** Behind these, "in X" says where the deed was done rather than where a person belongs. */
export const DATE_WORDS = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
    'october november december today yesterday morning afternoon evening night overnight midnight noon earlier week ' +
    'month year weekend day dawn',
);
/** Where someone lives or comes from. */
export const HOME_VERBS = set(
  'live lives lived living born based grew raised educated studied study works worked work resides resided residing settled ' +
    'headquartered exiled jailed imprisoned up',
);
/** Where someone goes. */
export const JOURNEYS = set(
  'trip trips visit visits way road route flight flights journey travel travelled traveled travelling traveling return returned ' +
    'returning tour arrival arrived arriving flew flying drove driving heading headed back go going went gone walk walked bound',
);
/** What lasts in a country, and is no event of its own. */
export const STATES_OF_THINGS = set(
  'war wars conflict campaign crisis mission missions operations presence elections election situation policy failures failure ' +
    'interests troops government forces peace democracy insurgency rebellion rule regime history bases base interest sanctions ' +
    'ambitions program programme stability reconstruction involvement intervention occupation ties relations',
);
export const RELATIVE_WORDS = set('who which whom whose where that when');
/** What a state that a place name stands for does with words: "X condemned the attack". */
export const STATE_ACTS = set(
  'condemned condemns denounced denounces criticised criticized accused accuses blamed blames threatened threatens warned warns ' +
    'urged urges vowed vows pledged supported supports backs brokered sponsored welcomed hailed rejected denied demanded demands',
);
