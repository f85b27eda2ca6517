import {
  CORPUS_FOLDER,
  KEPT_HEADER,
  type PartRef,
  type Pointer,
  POINTER_NAME,
} from '../../core/published/format.ts';
import { isPart, isPointer, readEvents, readNames } from '../../core/published/read-part.ts';
import type { Article, LinkedEvent } from '../../core/model.ts';
import { t } from '../../ui/i18n/messages.ts';
import { addPlaceNames } from '../../ui/place-names.ts';

export interface Corpus {
  readonly articles: readonly Article[];
  readonly events: readonly LinkedEvent[];
}

export type FetchedCorpus =
  | {
      readonly ok: true;
      readonly pointer: Pointer;
      readonly corpus: Corpus;
      readonly keptSince: string | null;
    }
  | { readonly ok: false; readonly reason: string };

const PATH = CORPUS_FOLDER + POINTER_NAME;

/** The newest published events with their articles. Never rejects: a missing or broken file is a reason in words. */
export async function fetchCorpus(base: string, load: typeof fetch = fetch): Promise<FetchedCorpus> {
  try {
    const { value: pointer, headers } = await fetchJson(new URL(PATH, base), load);
    if (!isPointer(pointer)) return failed(t('corpus.shape'));
    const corpus = await fetchPart(base, pointer.head, load);
    return { ok: true, pointer, corpus, keptSince: headers.get(KEPT_HEADER) };
  } catch (error) {
    return failed(error instanceof FetchError ? error.message : t('corpus.notFetched'));
  }
}

/** One file of events. Throws a `FetchError` when it is missing or broken. */
export async function fetchPart(base: string, ref: PartRef, load: typeof fetch = fetch): Promise<Corpus> {
  const { value: part } = await fetchJson(new URL(CORPUS_FOLDER + ref.file, base), load);
  if (!isPart(part)) throw new FetchError(t('corpus.shape'));
  addPlaceNames(readNames(part));
  return { articles: part.articles, events: readEvents(part) };
}

/** Says why in words that fit after "could not be read:". */
export class FetchError extends Error {}

async function fetchJson(url: URL, load: typeof fetch): Promise<{ value: unknown; headers: Headers }> {
  const response = await load(url);
  if (!response.ok) throw new FetchError(t('corpus.answered', { status: response.status }));
  try {
    return { value: await response.json(), headers: response.headers };
  } catch (error) {
    throw error instanceof SyntaxError ? new FetchError(t('corpus.notJson')) : error;
  }
}

function failed(why: string): FetchedCorpus {
  return { ok: false, reason: t('corpus.failed', { path: PATH, why }) };
}
