/** Of the browser's store of added articles; here, so that asking for it does not load the code that opens it. */
export const DATABASE = 'dateline';
