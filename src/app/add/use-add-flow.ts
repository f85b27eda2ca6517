import { useRef, useState } from 'react';
import type { Article } from '../../core/model.ts';
import type { Reading, Reject } from '../../sources/reject.ts';
import type { Progress } from '../../worker/messages.ts';
import { useCorpusKeeper } from '../corpus/corpus-keeper.ts';
import { checkDraft, draftOf, EMPTY_DRAFT, type Draft, type Problem } from './draft.ts';
import { readFiles, readPasted } from './read-files.ts';
import { reasonWords } from '../reason-words.ts';
import { runExtraction, type Added, type Extraction } from './run-extraction.ts';
import { t } from '../../ui/i18n/messages.ts';

export type Stage =
  | { readonly kind: 'edit' }
  /** Several articles at once, from a feed or from many files. */
  | { readonly kind: 'batch'; readonly reading: Reading }
  | { readonly kind: 'reading' }
  | { readonly kind: 'working'; readonly count: number; readonly progress: Progress | null }
  | { readonly kind: 'done'; readonly added: Added };

/** The steps of adding articles. The draft survives all of them but a success. */
export function useAddFlow() {
  const [stage, setStage] = useState<Stage>({ kind: 'edit' });
  const [draft, setDraft] = useState<Draft>(EMPTY_DRAFT);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [failure, setFailure] = useState<readonly Reject[]>([]);
  /** Refused submissions, so that the form can lead to the first problem each time. */
  const [refusals, setRefusals] = useState(0);
  const [notes, setNotes] = useState<readonly string[]>([]);
  const today = new Date().toISOString().slice(0, 10);
  const { extract, cancel } = useExtraction(today, (next, failed = []) => {
    setStage(next);
    setFailure(failed);
    if (next.kind !== 'done') return;
    setDraft(EMPTY_DRAFT);
    setNotes([]);
  });

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
  const edit = (change: Partial<Draft>) => {
    setDraft((now) => ({ ...now, ...change }));
    setProblems((now) => now.filter((problem) => !isTouched(problem, change)));
  };
  const openFiles = async (files: readonly File[]) => {
    setStage({ kind: 'reading' });
    take(await readFiles(files));
  };
  const submit = async () => {
    const pasted = await readPasted(draft.text);
    if (pasted) return take(pasted);
    const checked = checkDraft(draft, today);
    setProblems(checked.ok ? [] : checked.problems);
    if (checked.ok) await extract([checked.article]);
    else setRefusals((count) => count + 1);
  };
  const restart = () => take({ articles: [], rejects: [] });
  return {
    stage,
    draft,
    problems,
    refusals,
    failure,
    notes,
    today,
    edit,
    openFiles,
    submit,
    extract,
    cancel,
    restart,
  };
}

/** A problem is gone from sight as soon as its field changes. */
function isTouched({ field }: Problem, change: Partial<Draft>): boolean {
  return field in change || (field === 'date' && 'undated' in change);
}

export type AddFlow = ReturnType<typeof useAddFlow>;

/** Runs the worker; tells each step, and with a step back to the form what went wrong. */
function useExtraction(today: string, tell: (stage: Stage, failure?: readonly Reject[]) => void) {
  const keeper = useCorpusKeeper();
  const abort = useRef<AbortController | null>(null);
  const extract = async (articles: readonly Article[]) => {
    const controller = new AbortController();
    abort.current = controller;
    const count = articles.length;
    const onProgress = (progress: Progress) => tell({ kind: 'working', count, progress });
    tell({ kind: 'working', count, progress: null });
    const result = await runExtraction(keeper, articles, { today, signal: controller.signal, onProgress });
    if (result.kind === 'added' && (count > 1 || result.events > 0)) tell({ kind: 'done', added: result });
    else tell({ kind: 'edit' }, whyNothing(result));
  };
  return { extract, cancel: () => abort.current?.abort() };
}

function whyNothing(result: Extraction): readonly Reject[] {
  if (result.kind === 'cancelled') return [];
  if (result.kind === 'failed') {
    return [
      { where: t('add.extractorFailed'), reason: t('add.textKept', { reason: reasonWords(result.reason) }) },
    ];
  }
  const [failed] = result.failed;
  return failed
    ? [{ where: t('add.cannotRead'), reason: failed.reason }]
    : [{ where: t('add.nothing'), reason: t('add.noEvents') }];
}
