import type { SourceConfig } from '../config/config-schema.ts';

/** What names a source in the archive: the same as long as the configuration names the same place. */
export function sourceName(source: SourceConfig): string {
  if ('folder' in source) return `folder ${source.folder}`;
  return 'page' in source ? `page ${source.page}` : `feed ${source.feed}`;
}
