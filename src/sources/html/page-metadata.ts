/** What a page says of itself, as written there. */
export interface PageMetadata {
  readonly title: string | null;
  /** Best first. */
  readonly dates: readonly string[];
  readonly source: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

/** Names of <meta> elements that state the day of publication, best first. */
const DATE_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish_date',
  'publication_date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
];

/** Reads JSON-LD, OpenGraph and other <meta> elements, <time> and the canonical link. */
export function readMetadata(page: Document): PageMetadata {
  const linked = findArticleData(page);
  const meta = readMetaElements(page);
  const times = [...page.querySelectorAll('article time[datetime], header time[datetime], time[datetime]')];
  const dates = [
    textOf(linked?.datePublished),
    ...DATE_NAMES.map((name) => meta.get(name) ?? null),
    ...times.slice(0, 3).map((time) => time.getAttribute('datetime')),
  ];
  return {
    title: textOf(linked?.headline) ?? meta.get('og:title') ?? page.querySelector('h1')?.textContent ?? null,
    dates: dates.filter((date) => date !== null),
    source: nameOf(linked?.publisher) ?? meta.get('og:site_name') ?? meta.get('application-name') ?? null,
    url: page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta.get('og:url') ?? null,
    language:
      textOf(linked?.inLanguage) ??
      page.documentElement?.getAttribute('lang') ??
      meta.get('og:locale') ??
      null,
  };
}

function readMetaElements(page: Document): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const element of page.querySelectorAll('meta')) {
    const name =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const content = element.getAttribute('content')?.trim();
    const key = name?.trim().toLowerCase();
    if (key && content && !found.has(key)) found.set(key, content);
  }
  return found;
}

type LinkedData = Readonly<Record<string, unknown>>;

/** The first JSON-LD object that is an article of some kind; broken JSON-LD is common and counts as none. */
function findArticleData(page: Document): LinkedData | null {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const found = findArticle(JSON.parse(script.textContent ?? ''), 0);
      if (found) return found;
    } catch {
      continue;
    }
  }
  return null;
}

/** Publishers nest articles in lists and in `@graph`; deeper than this nobody does. */
const MAX_DEPTH = 4;

function findArticle(value: unknown, depth: number): LinkedData | null {
  if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = findArticle(item, depth + 1);
      if (found) return found;
    }
    return null;
  }
  const data = value as LinkedData;
  const types = [data['@type']].flat();
  if (types.some((type) => typeof type === 'string' && /Article$|^BlogPosting$|^Report$/.test(type)))
    return data;
  return findArticle(data['@graph'], depth + 1) ?? findArticle(data['mainEntity'], depth + 1);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function nameOf(value: unknown): string | null {
  const first = Array.isArray(value) ? (value[0] as unknown) : value;
  if (typeof first === 'object' && first !== null && 'name' in first) return textOf(first.name);
  return textOf(first);
}
