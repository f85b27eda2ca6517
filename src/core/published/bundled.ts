/**
 * Names the version of all bundled files (gazetteer, models, basemap): a digest of them that the build puts in. Tests,
 * development and the command line have none.
 */
declare const __BUNDLED_VERSION__: string | undefined;

const version = typeof __BUNDLED_VERSION__ === 'undefined' ? '' : __BUNDLED_VERSION__;

/** The address of a bundled file, with the version that this program was built with: two versions never mix. */
export function bundled(address: string): string {
  return version === '' ? address : `${address}?v=${version}`;
}
