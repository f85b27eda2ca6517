/** What the build writes into the worker (scripts/offline/plugin.ts). */

/** A file of the program itself: fetched when the worker is installed. `revision` is null when its name has a digest. */
export interface ProgramFile {
  readonly url: string;
  readonly revision: string | null;
}

/** A file that is kept when it was used once. */
export interface BundledFile {
  /** As in subresource integrity: `sha256-…`. */
  readonly integrity: string;
  /** Bytes. */
  readonly size: number;
}

declare const __PROGRAM_FILES__: readonly ProgramFile[];
declare const __BUNDLED_FILES__: Readonly<Record<string, BundledFile>>;
declare const __BUNDLED_VERSION__: string;

export const PROGRAM_FILES = __PROGRAM_FILES__;
/** By path from the root of the site. */
export const BUNDLED_FILES = __BUNDLED_FILES__;
export const BUNDLED_VERSION = __BUNDLED_VERSION__;
