/** Countries whose places are all in the core, with all their spellings: where the wars are that the map was made for. */
export const FOCUS: ReadonlySet<string> = new Set('SY LB IQ TR PS IL JO YE UA IR LY SD'.split(' '));
