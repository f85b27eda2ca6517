import type { Article, LinkedEvent } from '../../core/model.ts';
import { t } from '../../ui/i18n/messages.ts';

export interface Corpus {
  readonly articles: readonly Article[];
  readonly events: readonly LinkedEvent[];
}

export type FetchedCorpus =
  { readonly ok: true; readonly corpus: Corpus } | { readonly ok: false; readonly reason: string };

/** Made by the build from the bundled articles; its own origin, so trusted once its shape is right. */
const PATH = 'corpus/seeds.json';
const VERSION = 1;

/** The bundled articles with their events. Never rejects: a missing or broken file is a reason in words. */
export async function fetchCorpus(base: string, load: typeof fetch = fetch): Promise<FetchedCorpus> {
  try {
    const response = await load(new URL(PATH, base));
    if (!response.ok) return failed(t('corpus.answered', { status: response.status }));
    const value: unknown = await response.json();
    return isCorpus(value) ? { ok: true, corpus: value } : failed(t('corpus.shape'));
  } catch (error) {
    return failed(error instanceof SyntaxError ? t('corpus.notJson') : t('corpus.notFetched'));
  }
}

function failed(why: string): FetchedCorpus {
  return { ok: false, reason: t('corpus.failed', { path: PATH, why }) };
}

function isCorpus(value: unknown): value is Corpus {
  if (typeof value !== 'object' || value === null) return false;
  const { version, articles, events } = value as Record<string, unknown>;
  return version === VERSION && Array.isArray(articles) && Array.isArray(events);
}
