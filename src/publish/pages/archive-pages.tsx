/** @jsxRuntime automatic */
import type { LinkedEvent } from '../../core/model.ts';
import { ARCHIVE_PATH, monthOf, monthPath } from '../site/addresses.ts';
import type { SiteContent, SiteFile } from '../site/site-content.ts';
import { countOf, monthWords } from '../words/event-words.ts';
import { EventLinks } from './event-links.tsx';
import { renderPage } from './page.tsx';

/** A list of months, and a list of events for each: the way to every page without a map or a script. */
export function* archivePages(site: SiteContent, css: string): Generator<SiteFile> {
  const months = new Map<string, LinkedEvent[]>();
  for (const event of site.events) {
    const group = months.get(monthOf(event));
    if (group) group.push(event);
    else months.set(monthOf(event), [event]);
  }
  yield { path: ARCHIVE_PATH, content: archiveIndex(site, months, css) };
  for (const [month, events] of months) {
    const path = monthPath(month);
    const title = `Events: ${nameOf(month)}`;
    const description = `${countOf(events.length, 'event')} in ${site.title}, ${nameOf(month)}.`;
    const children = <EventLinks events={events} up="../" />;
    yield { path, content: renderPage({ site, path, title, description, css, children }) };
  }
}

function archiveIndex(
  site: SiteContent,
  months: ReadonlyMap<string, readonly LinkedEvent[]>,
  css: string,
): string {
  return renderPage({
    site,
    path: ARCHIVE_PATH,
    title: 'All events',
    description: `${countOf(site.events.length, 'event')} in ${site.title}, month by month.`,
    css,
    children: (
      <>
        {site.description !== '' && <p>{site.description}</p>}
        <ul>
          {[...months].map(([month, events]) => (
            <li key={month}>
              <a href={`../${monthPath(month)}`}>{nameOf(month)}</a>: {countOf(events.length, 'event')}
            </li>
          ))}
        </ul>
      </>
    ),
  });
}

function nameOf(month: string): string {
  return month === 'undated' ? 'day not known' : monthWords(month);
}
