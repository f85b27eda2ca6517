/**
 * Words that open the name of an armed group, party or news agency in Arabic transliteration. A place name joined to
 * one of them is part of that name: "Ahrar al-Sham" is not the Levant.
 */
export const GROUP_OPENERS: ReadonlySet<string> = new Set(
  `ahrar tahrir fatah fateh jabhat jaish jaysh jeish liwa ansar faylaq faileq hayat hay'at harakat hezb hizb jund kataib
  kata'ib asaib asa'ib katibat tanzim nusrat saraya jamaat jama'at suqour suqur sham-legion boko`.split(
    /\s+/,
  ),
);

/** Heads of organisations that are never where something is, even when a place stands in their name. */
export const NO_PLACE_HEADS: ReadonlySet<string> = new Set(
  'university college institute ministry department council committee party bank agency authority association'.split(
    ' ',
  ),
);
