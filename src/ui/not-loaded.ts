/** A part of the page could not be fetched. Browsers do not ask again for a script that failed, until the page is reloaded. */
export class NotLoaded extends Error {}
