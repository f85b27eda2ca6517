/** @jsxRuntime automatic */
import { placePath } from '../site/addresses.ts';
import type { PlacePage, SiteContent, SiteFile } from '../site/site-content.ts';
import { countOf } from '../words/event-words.ts';
import { EventLinks } from './event-links.tsx';
import { renderPage } from './page.tsx';

/** The page of one place: its events, newest first. */
export function placePage(place: PlacePage, site: SiteContent, css: string): SiteFile {
  const path = placePath(place.slug);
  const where = [place.name, place.admin1, place.country].filter(
    (part, index, all) => part !== null && all.indexOf(part) === index,
  );
  const description = `${countOf(place.events.length, 'event')} reported in ${where.join(', ')}.`;
  const content = renderPage({
    site,
    path,
    title: place.name,
    description,
    css,
    data: {
      '@context': 'https://schema.org',
      '@type': 'Place',
      url: site.baseUrl + path,
      name: place.name,
      geo: { '@type': 'GeoCoordinates', latitude: place.lat, longitude: place.lon },
    },
    children: (
      <>
        <p>{description}</p>
        {site.hasMap && (
          <p>
            <a href={`../index.html#map=${place.lat}~${place.lon}~30`}>See it on the map</a>
          </p>
        )}
        <EventLinks events={place.events} up="../" />
      </>
    ),
  });
  return { path, content };
}
