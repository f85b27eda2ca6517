import { useEffect, useRef, useState } from 'react';
import {
  compareCorrections,
  takeIn,
  type Comparison,
  type Conflict,
} from '../../core/corrections/compare-corrections.ts';
import { fieldWord, valueWord, whoAndWhen } from '../../panel/correct/change-words.ts';
import { readCorrections, type FileProblem } from '../../sources/corrections/read-corrections.ts';
import { useDatelineStore } from '../../state/use-dateline.ts';
import { t } from '../../ui/i18n/messages.ts';
import { useCorpusKeeper } from '../corpus/corpus-keeper.ts';

type Stage =
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly problem: FileProblem }
  | { readonly kind: 'compared'; readonly comparison: Comparison };

interface Props {
  readonly file: File;
  readonly onDone: () => void;
}

/** A file of corrections beside one's own: what is new, what is known, what is in conflict, and what finds no event. */
export function CorrectionsFile({ file, onDone }: Props) {
  const store = useDatelineStore();
  const keeper = useCorpusKeeper();
  const [stage, setStage] = useState<Stage>({ kind: 'reading' });
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    let isStale = false;
    const compare = async () => {
      const read = await readCorrections(await file.text());
      if (isStale) return;
      if (!read.ok) return setStage({ kind: 'refused', problem: read.problem });
      await keeper.corrections();
      const { done } = store.getState().corrections;
      setStage({ kind: 'compared', comparison: compareCorrections(done, read.value, keeper.uncorrected()) });
    };
    void compare();
    return () => {
      isStale = true;
    };
  }, [file, store, keeper]);
  useEffect(() => {
    if (stage.kind !== 'reading') section.current?.focus();
  }, [stage]);
  const take = async (comparison: Comparison, theirs: ReadonlySet<string>) => {
    const corrections = await keeper.corrections();
    await corrections.replace(takeIn(store.getState().corrections.done, comparison, theirs));
    onDone();
  };
  return (
    <section ref={section} tabIndex={-1} className="corrections__file" aria-label={file.name}>
      <h3 dir="auto">{file.name}</h3>
      {stage.kind === 'reading' && <p role="status">{t('page.loading')}</p>}
      {stage.kind === 'refused' && (
        <>
          <p className="notice notice--warn" role="alert">
            {problemWords(stage.problem)}
          </p>
          <button type="button" className="button" onClick={onDone}>
            {t('page.close')}
          </button>
        </>
      )}
      {stage.kind === 'compared' && (
        <Compared comparison={stage.comparison} onTake={take} onCancel={onDone} />
      )}
    </section>
  );
}

function problemWords(problem: FileProblem): string {
  switch (problem.kind) {
    case 'json':
      return t('correct.file.json', { detail: problem.detail });
    case 'other-file':
      return t('correct.file.other');
    case 'version':
      return t('correct.file.version', { version: problem.version });
    case 'too-large':
      return t('correct.file.tooLarge', { most: problem.most });
    case 'field':
      return t('correct.file.field', problem);
  }
}

interface ComparedProps {
  readonly comparison: Comparison;
  readonly onTake: (comparison: Comparison, theirs: ReadonlySet<string>) => Promise<void>;
  readonly onCancel: () => void;
}

function Compared({ comparison, onTake, onCancel }: ComparedProps) {
  const { fresh, known, conflicts, unplaced } = comparison;
  // The later correction is held to be right until the reader says otherwise.
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(
    () => new Set(conflicts.filter(({ own, other }) => other.on > own.on).map(({ other }) => other.id)),
  );
  const choose = (id: string, isTheirs: boolean) => {
    const next = new Set(theirs);
    if (isTheirs) next.add(id);
    else next.delete(id);
    setTheirs(next);
  };
  const waiting = [...unplaced];
  return (
    <>
      <p role="status">
        {t('correct.file.counts', { fresh: fresh.length, known: known.length, conflicts: conflicts.length })}
      </p>
      {waiting.length > 0 && (
        <details open={waiting.length <= 5}>
          <summary>{t('correct.file.unplaced', { count: waiting.length })}</summary>
          <ul className="corrections__unplaced">
            {waiting.map((one) => (
              <li key={one.id} dir="auto">
                “{one.target.quote}” · {one.target.article} · {fieldWord(one.change)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {conflicts.map((conflict) => (
        <ConflictChoice
          key={conflict.other.id}
          conflict={conflict}
          isTheirs={theirs.has(conflict.other.id)}
          onChoose={(isTheirs) => choose(conflict.other.id, isTheirs)}
        />
      ))}
      <div className="corrections__actions">
        <button
          type="button"
          className="button button--primary"
          disabled={fresh.length + conflicts.length === 0}
          onClick={() => void onTake(comparison, theirs)}
        >
          {t('correct.file.take')}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {t('correct.cancel')}
        </button>
      </div>
    </>
  );
}

interface ConflictProps {
  readonly conflict: Conflict;
  readonly isTheirs: boolean;
  readonly onChoose: (isTheirs: boolean) => void;
}

function ConflictChoice({ conflict, isTheirs, onChoose }: ConflictProps) {
  const { own, other } = conflict;
  return (
    <fieldset className="corrections__conflict">
      <legend>
        {t('correct.file.conflict', { field: fieldWord(other.change), words: other.target.quote })}
      </legend>
      {[own, other].map((one) => (
        <label key={one === own ? 'own' : 'other'} className="editor__choice">
          <input
            type="radio"
            name={`conflict-${other.id}`}
            checked={isTheirs === (one === other)}
            onChange={() => onChoose(one === other)}
          />
          <span>
            {t(one === own ? 'correct.file.own' : 'correct.file.theirs', {
              value: valueWord(one.change, 'after'),
              who: whoAndWhen(one),
            })}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
