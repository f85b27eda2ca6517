/** Words by which a report says who gives a figure. Compiled by hand. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

export const CLAIM_VERBS = words(
  'said says reported reports told announced confirmed stated claimed added put puts recorded documented quoted declared acknowledged estimated indicated noted tweeted alleged asserted verified listed counted gave gives spoke speaks cited',
);

export const SOURCE_NOUNS = words(
  'another others sources source officials official media activists activist monitor monitors witnesses witness residents police army military ministry agency government group observatory locals network spokesman spokesperson ' +
    'statement television tv radio newspaper doctors medics hospital authorities organisation organization reports report bulletin communique rescuers command watchdog',
);

/** Words that end a source's name on the left of its verb. */
export const CLAIM_BREAKS = words(
  'that which who where when while after before as was were is are has have had will would by and but on in from at to with into since been being during also killed wounded',
);
