/** @jsxRuntime automatic */
import type { EventId } from '../../core/model.ts';
import type { ChangelogEntry } from '../changes/changelog.ts';
import { CHANGES_PATH, eventPath } from '../site/addresses.ts';
import type { SiteContent, SiteFile } from '../site/site-content.ts';
import { countOf, dayWords, eventTitle } from '../words/event-words.ts';
import { renderPage } from './page.tsx';

/** More than this a page does not list; changes.json has them. */
const MAX_LISTED = 100;

/** What changed from version to version, newest first. */
export function changesPage(site: SiteContent, css: string): SiteFile {
  const titles = new Map(site.events.map((event) => [event.id, eventTitle(event)]));
  const content = renderPage({
    site,
    path: CHANGES_PATH,
    title: 'Changes',
    description: `What changed in ${site.title} from version to version.`,
    css,
    children: site.changes.map((entry) => <Entry key={entry.version} entry={entry} titles={titles} />),
  });
  return { path: CHANGES_PATH, content };
}

function Entry({
  entry,
  titles,
}: {
  readonly entry: ChangelogEntry;
  readonly titles: ReadonlyMap<EventId, string>;
}) {
  const { added, changed, removed } = entry;
  return (
    <section>
      <h2>
        <time dateTime={entry.published}>{dayWords(entry.published.slice(0, 10))}</time>
      </h2>
      <p>
        {countOf(added.count, 'event')} added, {changed.count} changed, {removed.count} removed.
      </p>
      <List heading="Added" ids={added.ids} titles={titles} />
      <List heading="Changed" ids={changed.ids.map(({ id }) => id)} titles={titles} />
    </section>
  );
}

/** Events that a later version removed have no page to link to, and are left out. */
function List({
  heading,
  ids,
  titles,
}: {
  readonly heading: string;
  readonly ids: readonly EventId[];
  readonly titles: ReadonlyMap<EventId, string>;
}) {
  const present = ids.filter((id) => titles.has(id)).slice(0, MAX_LISTED);
  if (present.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul>
        {present.map((id) => (
          <li key={id}>
            <a href={eventPath(id)}>{titles.get(id)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
