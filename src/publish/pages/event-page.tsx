/** @jsxRuntime automatic */
import type { LinkedEvent, Report } from '../../core/model.ts';
import { cleanLine, cleanUrl } from '../../sources/clean-fields.ts';
import { eventPath, mapLink, placePath } from '../site/addresses.ts';
import type { SiteContent, SiteFile } from '../site/site-content.ts';
import { dateWords, dayWords, eventTitle, placeWords, quotesOf, tollWords } from '../words/event-words.ts';
import { PRECISION_WORDS, ROLE_WORDS, STATUS_SENTENCES } from '../words/labels.ts';
import { eventData } from './event-data.ts';
import { renderPage } from './page.tsx';

/** The page of one event: what, where, when, who, the toll, and the sentences that say so. */
export function eventPage(event: LinkedEvent, site: SiteContent, css: string): SiteFile {
  const path = eventPath(event.id);
  const description = describeEvent(event, site);
  const content = renderPage({
    site,
    path,
    title: eventTitle(event),
    description,
    css,
    day: event.date?.start,
    data: eventData(event, site, description),
    children: <EventBody event={event} site={site} />,
  });
  return { path, content };
}

/** The toll and the first sentence, for search results and previews. */
export function describeEvent(event: LinkedEvent, site: SiteContent): string {
  const [report] = event.reports;
  const quote = report ? (quotesOf(site.articles.get(report.articleId), report)[0] ?? '') : '';
  return [tollWords(event), quote]
    .filter((part) => part !== '')
    .join('. ')
    .slice(0, 300);
}

function EventBody({ event, site }: { readonly event: LinkedEvent; readonly site: SiteContent }) {
  return (
    <>
      <Facts event={event} site={site} />
      {site.hasMap && (
        <p>
          <a href={`../index.html${mapLink(event.id)}`}>See it on the map</a>
        </p>
      )}
      <h2>{event.reports.length === 1 ? 'The report' : `${event.reports.length} reports`}</h2>
      {event.reports.map((report) => (
        <ReportBlock key={report.id} report={report} site={site} />
      ))}
    </>
  );
}

function Facts({ event, site }: { readonly event: LinkedEvent; readonly site: SiteContent }) {
  const page = site.placeOf.get(event.id);
  const toll = tollWords(event);
  return (
    <dl>
      <dt>When</dt>
      <dd>
        {event.date ? <time dateTime={event.date.start}>{dateWords(event.date)}</time> : 'Not known'}
        {event.date?.certain === false && ' (from the context)'}
      </dd>
      <dt>Where</dt>
      <dd>
        {event.place && page ? (
          <>
            <a href={`../${placePath(page.slug)}`}>{placeWords(event.place)}</a> (
            {PRECISION_WORDS[event.place.precision]})
          </>
        ) : (
          'Not known'
        )}
      </dd>
      {toll !== '' && (
        <>
          <dt>Toll</dt>
          <dd>{toll}</dd>
        </>
      )}
      {event.actors.length > 0 && (
        <>
          <dt>Who</dt>
          <dd>{event.actors.map(({ name, role }) => `${name} (${ROLE_WORDS[role]})`).join('; ')}</dd>
        </>
      )}
      {event.targets.length > 0 && (
        <>
          <dt>Against whom</dt>
          <dd>{event.targets.map(({ name }) => name).join('; ')}</dd>
        </>
      )}
      {event.attribution.length > 0 && (
        <>
          <dt>Who says so</dt>
          <dd>{event.attribution.map(({ name }) => name).join('; ')}</dd>
        </>
      )}
      <dt>Status</dt>
      <dd>{STATUS_SENTENCES[event.status]}</dd>
    </dl>
  );
}

function ReportBlock({ report, site }: { readonly report: Report; readonly site: SiteContent }) {
  const article = site.articles.get(report.articleId);
  const url = cleanUrl(article?.url);
  const title = cleanLine(article?.title) ?? 'Untitled article';
  const source = cleanLine(article?.source);
  return (
    <article>
      <h3>{url ? <a href={url}>{title}</a> : title}</h3>
      <p>
        {[source, article?.publishedAt && dayWords(article.publishedAt)].filter(Boolean).join(', ') ||
          'Source and day not stated'}
      </p>
      <blockquote dir="auto" lang={article?.language} cite={url}>
        {quotesOf(article, report).map((quote) => (
          <p key={quote}>{quote}</p>
        ))}
      </blockquote>
    </article>
  );
}
