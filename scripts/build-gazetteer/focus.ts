/** Countries whose places are all in the core, with all their spellings: where the wars are that the map was made for. */
export const FOCUS: ReadonlySet<string> = new Set('SY LB IQ TR PS IL JO YE UA IR LY SD'.split(' '));

/** Focus countries whose every village is kept to 100 m: fighting moves from one to the next. */
export const WAR_ZONES: ReadonlySet<string> = new Set('SY LB IQ PS YE UA LY SD'.split(' '));
