/** Before the digest of the map's page in the built worker: `dateline publish`, which changes that page, finds it by this. */
export const PAGE_REVISION = 'page-';
