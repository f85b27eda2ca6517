import type { Filter } from '../../core/query/filter.ts';
import type { PartRef } from '../../core/published/format.ts';
import { t } from '../../ui/i18n/messages.ts';
import { FetchError } from './fetch-corpus.ts';
import type { PublishedCorpus } from './published-corpus.ts';

/** Files that are fetched at the same time. */
const AT_ONCE = 4;

/** The files that are not loaded and may hold events of a time window. */
export function olderWithin(older: readonly PartRef[], time: Filter['time']): readonly PartRef[] {
  if (!time) return [];
  return older.filter(
    ({ first, last }) => first !== null && last !== null && first <= time.end && last >= time.start,
  );
}

/** Loads older files and shows them together; those that came before one that failed are shown as well. */
export async function loadOlder(published: PublishedCorpus, refs: readonly PartRef[]): Promise<void> {
  const { view } = published;
  const wanted = refs.filter(({ file }) => published.version && !published.version.parts.has(file));
  if (wanted.length === 0 || view.getState().loading) return;
  view.setState({ loading: true, failure: null });
  try {
    for (let from = 0; from < wanted.length; from += AT_ONCE) {
      const some = wanted.slice(from, from + AT_ONCE);
      const loaded = await Promise.all(some.map((ref) => published.fetchPart(ref)));
      const { version } = published;
      if (!version) return;
      const parts = new Map(version.parts);
      some.forEach(({ file }, index) => {
        const part = loaded[index];
        if (part && version.pointer.older.some((ref) => ref.file === file)) parts.set(file, part);
      });
      published.take({ pointer: version.pointer, parts });
    }
  } catch (error) {
    view.setState({ failure: error instanceof FetchError ? error.message : t('corpus.notFetched') });
  } finally {
    view.setState({ loading: false });
    await published.onChange();
  }
}
