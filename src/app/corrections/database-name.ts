/** Of its own, so that a browser without corrections is not asked to open anything. */
export const CORRECTIONS_DATABASE = 'dateline-corrections';
