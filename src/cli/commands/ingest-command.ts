import type { Command } from 'commander';

/** Adds `ingest`. */
export function addIngest(program: Command): void {
  program.command('ingest <paths...>').summary('article files, folders, HTML pages and feeds to events');
}
