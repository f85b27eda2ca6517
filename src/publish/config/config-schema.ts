import * as v from 'valibot';

const httpUrl = v.pipe(
  v.string(),
  v.url('should be an address'),
  v.regex(/^https?:\/\//i, 'should be an http or https address'),
);
const folder = v.pipe(v.string(), v.minLength(1));
const whole = (min: number, max: number) => v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));

/**
 * How much of an article's text is published: all of it, or only the sentences that its events were read from. Nobody
 * may publish other people's articles whole without asking, so the second is what pages and feeds have by default.
 */
const text = v.picklist(['full', 'evidence']);

const Source = v.union(
  [
    v.strictObject({ folder, text: v.optional(text, 'full') }),
    v.strictObject({ page: httpUrl, text: v.optional(text, 'evidence') }),
    v.strictObject({
      feed: httpUrl,
      /** Fetch the page behind each item: feeds often carry no more than a teaser. */
      follow: v.optional(v.boolean(), false),
      /** Newest items to take in one run. */
      items: v.optional(whole(1, 1000), 50),
      text: v.optional(text, 'evidence'),
    }),
  ],
  'should be {"folder": …}, {"page": …} or {"feed": …}, with the options that docs/publish.md lists',
);

const Fetching = v.strictObject({
  /** Named to every server, so that its owner can write to whoever runs this. */
  contact: v.optional(v.pipe(v.string(), v.maxLength(200))),
  delaySeconds: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(600)), 2),
  timeoutSeconds: v.optional(v.pipe(v.number(), v.minValue(0.05), v.maxValue(600)), 30),
  retries: v.optional(whole(0, 10), 2),
  /** A server that asks for a longer pause is left for the next run. */
  maxWaitSeconds: v.optional(whole(0, 3600), 120),
  maxMegabytes: v.optional(v.pipe(v.number(), v.minValue(0.001), v.maxValue(20)), 5),
  maxRedirects: v.optional(whole(0, 20), 5),
  allowPrivateAddresses: v.optional(v.boolean(), false),
});

/** The configuration of `dateline publish`; an unknown key is an error, since it is most often a misspelt one. */
export const ConfigSchema = v.strictObject({
  $schema: v.optional(v.string()),
  title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
  description: v.optional(v.pipe(v.string(), v.maxLength(500)), ''),
  /** Where the site will be served, for links that have to be whole: feeds, sitemap, previews. */
  baseUrl: v.pipe(
    httpUrl,
    v.transform((url) => new URL(url.endsWith('/') ? url : `${url}/`).href),
  ),
  output: folder,
  state: v.optional(folder, '.dateline'),
  /** The built app (`npm run build`); `null` publishes pages, feeds and data without the map. */
  app: v.optional(v.nullable(folder)),
  sources: v.pipe(v.array(Source), v.minLength(1)),
  fetch: v.optional(Fetching, {}),
  /** What the first view loads, kilobytes of JSON before compression; the rest follows on demand. */
  headKilobytes: v.optional(whole(1, 100_000), 1800),
  /** Versions whose data files stay, for readers who opened the page before. */
  keepVersions: v.optional(whole(1, 100), 3),
});

export type Config = v.InferOutput<typeof ConfigSchema>;
export type SourceConfig = Config['sources'][number];
