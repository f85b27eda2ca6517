import { useRef, useState } from 'react';
import type { Article } from '../../core/model.ts';
import type { Reading, Reject } from '../../sources/reject.ts';
import type { Progress } from '../../worker/messages.ts';
import { useCorpusKeeper } from '../corpus/corpus-keeper.ts';
import { checkDraft, draftOf, EMPTY_DRAFT, type Draft, type Problem } from './draft.ts';
import { readFiles, readPasted } from './read-files.ts';
import { runExtraction, type Added } from './run-extraction.ts';

export type Stage =
  | { readonly kind: 'edit' }
  /** Several articles at once, from a feed or from many files. */
  | { readonly kind: 'batch'; readonly reading: Reading }
  | { readonly kind: 'reading' }
  | { readonly kind: 'working'; readonly count: number; readonly progress: Progress | null }
  | { readonly kind: 'done'; readonly added: Added };

const NO_EVENTS =
  'No events were found in this article. It may hold none of the kinds that Dateline knows, or tell of them in words that it does not know. The text is still here.';

/** The steps of adding articles. The draft survives all of them but a success. */
export function useAddFlow() {
  const keeper = useCorpusKeeper();
  const [stage, setStage] = useState<Stage>({ kind: 'edit' });
  const [draft, setDraft] = useState<Draft>(EMPTY_DRAFT);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [failure, setFailure] = useState<readonly Reject[]>([]);
  const [notes, setNotes] = useState<readonly string[]>([]);
  const abort = useRef<AbortController | null>(null);
  const today = new Date().toISOString().slice(0, 10);

  const stop = (where: string, reason: string) => {
    setFailure([{ where, reason }]);
    setStage({ kind: 'edit' });
  };

  const extract = async (articles: readonly Article[]) => {
    const controller = new AbortController();
    abort.current = controller;
    setFailure([]);
    setStage({ kind: 'working', count: articles.length, progress: null });
    const onProgress = (progress: Progress) =>
      setStage({ kind: 'working', count: articles.length, progress });
    const result = await runExtraction(keeper, articles, { today, signal: controller.signal, onProgress });
    if (result.kind === 'cancelled') return setStage({ kind: 'edit' });
    if (result.kind === 'failed')
      return stop('The extractor failed', `${result.reason} Your text is still here.`);
    const [only] = articles;
    if (articles.length === 1 && only && result.events === 0) {
      const reason = result.failed[0]?.reason;
      return stop(reason ? 'The article could not be read' : 'Nothing to show', reason ?? NO_EVENTS);
    }
    setDraft(EMPTY_DRAFT);
    setNotes([]);
    setStage({ kind: 'done', added: result });
  };

  const take = (reading: Reading) => {
    const [first, second] = reading.articles;
    setFailure(reading.rejects);
    setProblems([]);
    if (second) return setStage({ kind: 'batch', reading });
    setStage({ kind: 'edit' });
    if (!first) return;
    setDraft(draftOf(first.article));
    setNotes(first.warnings);
  };

  return {
    stage,
    draft,
    problems,
    failure,
    notes,
    today,
    edit(change: Partial<Draft>) {
      setDraft((now) => ({ ...now, ...change }));
      setProblems((now) =>
        now.filter(({ field }) => !(field in change) && !(field === 'date' && 'undated' in change)),
      );
    },
    async openFiles(files: readonly File[]) {
      if (files.length === 0) return;
      setStage({ kind: 'reading' });
      take(await readFiles(files));
    },
    async submit() {
      const pasted = await readPasted(draft.text);
      if (pasted) return take(pasted);
      const checked = checkDraft(draft, today);
      setProblems(checked.ok ? [] : checked.problems);
      if (checked.ok) await extract([checked.article]);
    },
    extract,
    cancel: () => abort.current?.abort(),
    restart() {
      setFailure([]);
      setProblems([]);
      setStage({ kind: 'edit' });
    },
  };
}

export type AddFlow = ReturnType<typeof useAddFlow>;
