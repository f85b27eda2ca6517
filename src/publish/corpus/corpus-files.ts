import { createHash } from 'node:crypto';
import type { Gazetteer } from '../../core/gazetteer/gazetteer.ts';
import type { Article, ArticleId, LinkedEvent } from '../../core/model.ts';
import {
  CORPUS_FOLDER,
  POINTER_NAME,
  PUBLISHED_FORMAT,
  type PartRef,
  type Pointer,
} from '../../core/published/format.ts';
import { PACK_LIMITS, packEvents, type PackedPart, type PackLimits } from './pack-events.ts';

export interface CorpusInput {
  readonly events: readonly LinkedEvent[];
  readonly articles: ReadonlyMap<ArticleId, Article>;
  readonly title: string | null;
  /** See `Pointer`. */
  readonly published: string | null;
  /** `null`: taken from the content. */
  readonly version: string | null;
  readonly limits?: PackLimits | undefined;
  /** Knows the places in other languages; without it they have their English names alone. */
  readonly gazetteer?: Gazetteer | null;
}

export interface CorpusFile {
  /** From the root of the site. */
  readonly path: string;
  readonly content: string;
}

/** The pointer and the files that it names; the pointer is last, as it should be when they are copied one by one. */
export function corpusFiles(input: CorpusInput): CorpusFile[] {
  const { head, older } = packEvents(
    input.events,
    input.articles,
    input.limits ?? PACK_LIMITS,
    input.gazetteer ?? null,
  );
  const pointer: Pointer = {
    format: PUBLISHED_FORMAT,
    version: input.version ?? digest(`${input.title}\n${[head, ...older].map(fileName).join('\n')}`),
    published: input.published,
    title: input.title,
    events: input.events.length,
    articles: new Set(input.events.flatMap(({ reports }) => reports.map((report) => report.articleId))).size,
    head: refOf(head),
    older: older.map(refOf),
  };
  return [
    ...[head, ...older].map((part) => ({ path: CORPUS_FOLDER + fileName(part), content: part.json })),
    { path: CORPUS_FOLDER + POINTER_NAME, content: `${JSON.stringify(pointer)}\n` },
  ];
}

function refOf(part: PackedPart): PartRef {
  return { file: fileName(part), ...part.ref };
}

function fileName(part: PackedPart): string {
  return `${part.name}-${digest(part.json)}.json`;
}

/** 64 bits of SHA-256, as hexadecimal digits: names of files and versions. */
export function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
