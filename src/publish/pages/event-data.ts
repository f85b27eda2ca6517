import type { LinkedEvent } from '../../core/model.ts';
import { cleanLine, cleanUrl } from '../../sources/clean-fields.ts';
import { eventPath } from '../site/addresses.ts';
import type { SiteContent } from '../site/site-content.ts';
import { eventTitle } from '../words/event-words.ts';

/** schema.org data of an event's page: a page about an event, which cites the articles that report it. */
export function eventData(event: LinkedEvent, site: SiteContent, description: string): object {
  const { date, place } = event;
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    url: site.baseUrl + eventPath(event.id),
    name: eventTitle(event),
    description,
    isPartOf: { '@type': 'WebSite', name: site.title, url: site.baseUrl },
    about: {
      '@type': 'Event',
      name: eventTitle(event),
      ...(date ? { startDate: date.start, endDate: date.end } : {}),
      ...(place
        ? {
            location: {
              '@type': 'Place',
              name: place.name,
              ...(place.country
                ? { address: { '@type': 'PostalAddress', addressCountry: place.country } }
                : {}),
              geo: { '@type': 'GeoCoordinates', latitude: place.lat, longitude: place.lon },
            },
          }
        : {}),
    },
    citation: event.reports.flatMap(({ articleId }) => {
      const article = site.articles.get(articleId);
      const name = cleanLine(article?.title);
      const url = cleanUrl(article?.url);
      const publisher = cleanLine(article?.source);
      if (!article || (name === undefined && url === undefined)) return [];
      return {
        '@type': 'NewsArticle',
        ...(name === undefined ? {} : { headline: name }),
        ...(url === undefined ? {} : { url }),
        ...(article.publishedAt === undefined ? {} : { datePublished: article.publishedAt }),
        ...(publisher === undefined ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
      };
    }),
  };
}
