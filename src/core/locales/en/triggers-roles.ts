/** Words that say who says so. Compiled by hand. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Verbs after which or before which a source stands. */
export const SPEECH = set(
  'said says told tells reported reports announced announces confirmed confirms added adds stated states claimed claims ' +
    'alleged alleges documented noted disclosed indicated acknowledged',
);
/** Verbs with a hearer before "that": "warned the elders in X that". */
export const TOLD_THAT = set(
  'warn warned warns warning inform informed informs assure assured remind reminded notified alerted',
);
/** Words of which at least one makes a phrase before a verb of speech a source worth naming. */
export const SOURCE_WORDS = set(
  'sources source officials official police army military ministry government observatory agency media witnesses witness residents ' +
    'activists monitor monitors group spokesman spokeswoman spokesperson minister president network defence defense helmets ' +
    'rescuers medics doctors hospital hospitals statement television tv radio commander governor mayor coalition un u.n. ' +
    "reuters afp ap sana anadolu interfax tass xinhua cnn bbc rebels authorities command command's centre center organisation organization union " +
    'committee council crescent cross security forces prosecutor prosecutors chief director reports correspondent journalist reporters sohr analysts pentagon kremlin centcom state department aamaq amaq',
);
export const SOURCE_STOP = set(
  'and but that which who when while as after before because , ; : . " “ ” ( ) — – --',
);
export const SOURCE_TRIM = set('the a an on in of at by also separately meanwhile however earlier later');

/** Verbs whose object is the one said to have done it. */
export const BLAME_WORDS = set(
  'blamed blames blaming blame accused accuses accusing accuse condemned condemns denounced urged urges warned criticized criticised',
);
