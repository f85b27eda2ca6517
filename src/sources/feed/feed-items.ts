export interface FeedItem {
  readonly id: string | undefined;
  readonly title: string | null;
  /** Markup or plain text. */
  readonly body: string | null;
  readonly link: string | null;
  readonly dates: readonly (string | null)[];
}

export interface Feed {
  readonly title: string | null;
  readonly link: string | null;
  readonly language: string | null;
  readonly items: readonly FeedItem[];
}

type Node = Readonly<Record<string, unknown>>;

/** Finds the items in parsed XML of any of the common feed formats; `null` when it is none of them. */
export function findItems(xml: unknown): Feed | null {
  const root = asNode(xml);
  const rss = asNode(root['rss'])['channel'];
  const rdf = root['rdf:RDF'];
  if (root['feed'] !== undefined) return readAtom(asNode(root['feed']));
  if (rss !== undefined) return readRss(asNode(rss), asNode(rss)['item']);
  if (rdf !== undefined) return readRss(asNode(asNode(rdf)['channel']), asNode(rdf)['item']);
  return null;
}

function readRss(channel: Node, items: unknown): Feed {
  return {
    title: text(channel['title']),
    link: text(channel['link']),
    language: text(channel['language']) ?? text(channel['dc:language']),
    items: asList(items).map((item) => ({
      id: text(item['guid']) ?? undefined,
      title: text(item['title']),
      body: text(item['content:encoded']) ?? text(item['description']),
      link: text(item['link']),
      dates: [text(item['pubDate']), text(item['dc:date'])],
    })),
  };
}

function readAtom(feed: Node): Feed {
  return {
    title: text(feed['title']),
    link: alternateLink(feed['link']),
    language: text(feed['@xml:lang']),
    items: asList(feed['entry']).map((entry) => ({
      id: text(entry['id']) ?? undefined,
      title: text(entry['title']),
      body: unescaped(entry['content']) ?? unescaped(entry['summary']),
      link: alternateLink(entry['link']),
      dates: [text(entry['published']), text(entry['updated'])],
    })),
  };
}

/** Atom links are attributes; the one without `rel`, or with `rel="alternate"`, is the article. */
function alternateLink(links: unknown): string | null {
  const list = asList(links);
  const link = list.find((one) => (text(one['@rel']) ?? 'alternate') === 'alternate') ?? list[0];
  return link ? text(link['@href']) : null;
}

/** Atom content comes raw: escaped markup (type html) is unescaped once, CDATA is unwrapped, XHTML stays as it is. */
function unescaped(value: unknown): string | null {
  const raw = text(value);
  if (raw === null) return null;
  const cdata = /^\s*<!\[CDATA\[([\s\S]*)\]\]>\s*$/.exec(raw)?.[1];
  if (cdata !== undefined) return cdata;
  if (text(asNode(value)['@type']) === 'xhtml') return raw;
  return raw
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

function text(value: unknown): string | null {
  const inner = typeof value === 'object' && value !== null ? asNode(value)['#text'] : value;
  const first: unknown = Array.isArray(value) ? value[0] : inner;
  if (Array.isArray(value)) return text(first);
  return typeof first === 'string' && first.trim() !== '' ? first : null;
}

function asNode(value: unknown): Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Node) : {};
}

function asList(value: unknown): readonly Node[] {
  return value === undefined ? [] : [value].flat().map(asNode);
}
