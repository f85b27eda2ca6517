import { loadDeps } from '../../src/cli/load-deps.ts';
import { countFields, wordsOf, type FieldCounts } from '../../src/core/events/fields-of.ts';
import type { SentenceView } from '../../src/core/events/sentence-view.ts';
import type { Account } from '../../src/core/linking/account.ts';
import { OPENING, ownSentences, yearOf } from '../../src/core/linking/judge-deeds.ts';
import { ABBREVIATIONS } from '../../src/core/locales/en/abbreviations.ts';
import { accountsBefore, readArticle } from '../../src/core/pipeline.ts';
import { analyse } from '../../src/core/text/analyse.ts';
import type { LabelledText } from './read-texts.ts';

/** Some sentences: their counts, and their words for the tone. */
export interface Scope {
  readonly counts: FieldCounts;
  readonly words: ReadonlySet<string>;
}

export interface Deed {
  readonly account: Account;
  /** `null`: not known, so not learnt from. */
  readonly isDeed: boolean | null;
  readonly own: Scope;
  readonly view: SentenceView | undefined;
}

export interface ReadText {
  readonly id: string;
  readonly corpus: string;
  /** `null`: not known. */
  readonly isWar: boolean | null;
  /** Words that the text has in lower case. */
  readonly small: ReadonlySet<string>;
  readonly article: Scope;
  readonly opening: Scope;
  readonly year: number | null;
  readonly deeds: readonly Deed[];
}

const scope = (views: readonly SentenceView[]): Scope => ({
  counts: countFields(views),
  words: wordsOf(views),
});

/** What the pipeline makes of each text up to the step that is to be learnt. */
export async function readExamples(texts: readonly LabelledText[]): Promise<ReadText[]> {
  const deps = await loadDeps();
  return texts.map((text) => {
    const findings = readArticle(analyse(text.article, { abbreviations: ABBREVIATIONS }), deps);
    const { views } = findings;
    return {
      id: text.article.id,
      corpus: text.corpus,
      isWar: isWar(text),
      small: new Set(
        findings.doc.tokens.filter(({ text: word, lower }) => word === lower).map(({ lower }) => lower),
      ),
      article: scope(views),
      opening: scope(views.slice(0, OPENING)),
      year: yearOf(findings.doc),
      deeds: accountsBefore('judge', findings).map((account) => ({
        account,
        isDeed: isDeed(account, text),
        view: views[account.triggers[0]?.sentence ?? 0],
        own: scope(ownSentences(account.triggers).flatMap((sentence) => views[sentence] ?? [])),
      })),
    };
  });
}

function isWar({ kind, labels }: LabelledText): boolean | null {
  if (kind !== 'mixed') return kind === 'war';
  return [...labels.values()].includes('1') ? true : null;
}

function isDeed({ triggers }: Account, { kind, labels }: LabelledText): boolean | null {
  if (kind !== 'mixed') return kind === 'war';
  for (const { start, end } of triggers)
    for (const [offset, label] of labels)
      if (offset >= start && offset < end) return label === '?' ? null : label === '1';
  return null;
}
