import { loadDeps } from '../src/cli/load-deps.ts';
import { findDates } from '../src/core/dates/find-dates.ts';
import { mergeReports } from '../src/core/linking/merge-reports.ts';
import { ABBREVIATIONS } from '../src/core/locales/en/abbreviations.ts';
import type { Article, Report } from '../src/core/model.ts';
import { extract } from '../src/core/pipeline.ts';
import { findToponyms } from '../src/core/places/find-toponyms.ts';
import { analyse } from '../src/core/text/analyse.ts';
import { readSeeds } from '../src/sources/node/read-seeds.ts';
import { makeArticles } from './make-articles.ts';
import { formatMeasurement, markdownHead, markdownRow, measure, residentMegabytes } from './measure.ts';
import { readCorpus } from './read-corpus.ts';

const SEED = 20160517;
const COUNT = 200;
/** Some 2,000 characters, as a wire report has. */
const SENTENCES = 18;
const RULES = { abbreviations: ABBREVIATIONS };

/** Articles a second through each step of the pipeline, on one core, after loading; and what the memory holds. */
export async function benchPipeline(): Promise<void> {
  const before = residentMegabytes();
  const begun = performance.now();
  const deps = await loadDeps();
  const loaded = performance.now() - begun;
  console.log(`gazetteer and models: ${loaded.toFixed(0)} ms to load, ${residentMegabytes() - before} MB`);
  const articles = makeArticles(await readSeeds('seeds'), COUNT, SENTENCES, SEED);
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0) / COUNT;
  console.log(`${COUNT} made articles of ${characters.toFixed(0)} characters, seed ${SEED}`);
  const docs = (work: (article: Article) => unknown, name: string): void =>
    console.log(formatMeasurement(measure(name, articles, work)));
  console.log(markdownHead(['what', 'a second']));
  docs((article) => analyse(article, RULES), 'sentences and tokens');
  docs((article) => findDates(analyse(article, RULES)), 'dates');
  docs((article) => findToponyms(analyse(article, RULES), deps), 'geoparse');
  docs((article) => extract(article, deps), 'extract');
  const news = readCorpus('fakes_syria');
  if (news) {
    const rate = measure('extract, FA-KES', news, (article) => extract(article, deps));
    console.log(formatMeasurement(rate));
  }
  benchMerge(articles, deps);
  benchLiveBlog(deps);
  console.log(`memory at the end: ${residentMegabytes()} MB`);
}

/** Towns, days and figures that go round, so that hardly any two sentences tell of one event. */
const TOWNS = 'Aleppo Homs Hama Idlib Raqqa Daraa Qamishli Manbij Afrin Palmyra Douma Latakia'.split(' ');
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

const liveBlog = (length: number): string => {
  let text = '';
  for (let i = 0; text.length < length; i++)
    text +=
      `Separately, ${2 + (i % 37)} people were killed and ${3 + (i % 29)} wounded when a car bomb exploded in ` +
      `${TOWNS[i % 12] ?? ''} on ${DAYS[i % 7] ?? ''}, Islamic State said.\n\n`;
  return text;
};

/** Processor seconds for one article with hundreds to thousands of events, by its size. */
function benchLiveBlog(deps: Parameters<typeof extract>[1]): void {
  console.log(`\n${markdownHead(['live blog of', 'events', 'seconds', 'ms an event'])}`);
  for (const kilobytes of [50, 100, 200, 400, 800]) {
    const article = { id: 'live', text: liveBlog(kilobytes * 1000), publishedAt: '2016-05-17' };
    const start = process.cpuUsage();
    const events = extract(article, deps).length;
    const { user, system } = process.cpuUsage(start);
    const seconds = (user + system) / 1e6;
    const each = ((seconds * 1000) / events).toFixed(2);
    console.log(markdownRow([`${kilobytes} kB`, String(events), seconds.toFixed(2), each]));
  }
}

function benchMerge(articles: readonly Article[], deps: Parameters<typeof extract>[1]): void {
  const reports = articles.flatMap((article) =>
    extract(article, deps).map((event): Report => ({ ...event, articleId: article.id })),
  );
  const { mean, deviation, rounds } = measure('', [reports], mergeReports);
  const scale = reports.length;
  const rate = { name: `merge ${scale} reports`, mean: mean * scale, deviation: deviation * scale, rounds };
  console.log(formatMeasurement(rate));
}
