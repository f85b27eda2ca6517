import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import type { Article } from '../../src/core/model.ts';

/** A text with what is known of it. */
export interface LabelledText {
  readonly article: Article;
  readonly corpus: string;
  /** `war`: reports of conflict; `none`: no event at all; `mixed`: triggers are labelled one by one. */
  readonly kind: 'war' | 'none' | 'mixed';
  /** Offsets of labelled triggers. */
  readonly labels: ReadonlyMap<number, '0' | '1' | '?'>;
}

/** Corpora in which triggers were labelled by hand (`labels.tsv`). */
const MIXED = ['lgl', 'gwn', 'trnews', 'timebank'];
/** Corpora of reports of conflict. */
const WAR = ['muc4', 'fakes_syria', 'halterman_event_location', 'plover_gsr'];
/** Every so many sentences of the last are taken. */
const EVERY = 4;
const HERE = path.dirname(new URL(import.meta.url).pathname);
const TESTS = path.join(HERE, '../../tests/evaluation');

/** The corpora at hand in `folder`, and our own texts. */
export function readTexts(folder: string): LabelledText[] {
  const labels = readLabels();
  return [
    ...MIXED.flatMap((corpus) =>
      readCorpus(folder, corpus).map((row, i): LabelledText => {
        const own = labels.get(`${corpus} ${String(i)}`) ?? new Map<number, '0' | '1' | '?'>();
        const kind = [...own.values()].some((label) => label !== '0') ? 'mixed' : 'none';
        return { article: toArticle(row, `${corpus}-${String(i)}`), corpus, kind, labels: own };
      }),
    ),
    ...WAR.flatMap((corpus) =>
      readCorpus(folder, corpus)
        .filter((row, i) => row.n_events !== 0 && (corpus !== 'halterman_event_location' || i % EVERY === 0))
        .map((row, i) => ofKind('war', corpus, toArticle(row, `${corpus}-${String(i)}`))),
    ),
    ...ownTexts(),
  ];
}

interface Row {
  readonly text: string;
  readonly title?: string | null;
  readonly pub_date?: string | null;
  readonly dct?: string;
  readonly date?: string;
  readonly n_events?: number;
}

const ofKind = (kind: LabelledText['kind'], corpus: string, article: Article): LabelledText => ({
  article,
  corpus,
  kind,
  labels: new Map(),
});

const toArticle = ({ text, title, pub_date, dct, date }: Row, id: string): Article => {
  const publishedAt = pub_date ?? dct ?? date;
  return { id, text, ...(title ? { title } : {}), ...(publishedAt ? { publishedAt } : {}) };
};

function readCorpus(folder: string, corpus: string): Row[] {
  const file = path.join(folder, `${corpus}.ndjson.gz`);
  const lines = zlib.gunzipSync(fs.readFileSync(file)).toString('utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Row);
}

function readLabels(): Map<string, Map<number, '0' | '1' | '?'>> {
  const byText = new Map<string, Map<number, '0' | '1' | '?'>>();
  for (const line of fs.readFileSync(path.join(HERE, 'labels.tsv'), 'utf8').split('\n')) {
    const [corpus, doc, offset, label] = line.split('\t');
    if (!offset || !label || line.startsWith('#')) continue;
    const key = `${corpus ?? ''} ${doc ?? ''}`;
    const own = byText.get(key) ?? new Map<number, '0' | '1' | '?'>();
    own.set(Number(offset), label as '0' | '1' | '?');
    byText.set(key, own);
  }
  return byText;
}

interface OwnText extends Article {
  readonly half?: string;
  readonly events?: readonly unknown[];
}

/** The halves of our own sets that rules may be tuned on. */
function ownTexts(): LabelledText[] {
  const json = (file: string) => JSON.parse(fs.readFileSync(path.join(TESTS, file), 'utf8')) as OwnText[];
  const lines = (file: string) =>
    fs
      .readFileSync(path.join(TESTS, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as OwnText)
      .filter(({ half }) => half === 'tune');
  const article = ({ id, text, publishedAt }: OwnText): Article => ({ id, text, publishedAt });
  return [
    ...json('silence/tune.json').map((one) => ofKind('none', 'silence', article(one))),
    ...json('silence/guards.json').map((one) => ofKind('war', 'guards', article(one))),
    ...json('tune.json').map((one) => ofKind(one.events?.length ? 'war' : 'none', 'own', article(one))),
    ...[...lines('tolls/shootings.ndjson'), ...lines('tolls/incidents.ndjson')].map((one) =>
      ofKind('war', 'tolls', article(one)),
    ),
  ];
}
