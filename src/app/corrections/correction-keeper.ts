import { applyCorrections } from '../../core/corrections/apply-corrections.ts';
import type { Correction, Wish } from '../../core/corrections/correction.ts';
import {
  addCorrections,
  redoCorrection,
  undoCorrection,
  type CorrectionHistory,
} from '../../core/corrections/history.ts';
import type { LinkedEvent } from '../../core/model.ts';
import { addNotice } from '../../state/actions.ts';
import type { DatelineStore } from '../../state/store.ts';
import { loadRest, t } from '../../ui/i18n/messages.ts';
import { openCorrectionStore, type CorrectionStore } from './correction-store.ts';

export interface CorrectionKeeper {
  /** Events as they were read to events as they were corrected; tells the store which corrections found none. */
  revise(events: readonly LinkedEvent[]): readonly LinkedEvent[];
  /** Who is added here, and when. */
  correct(wishes: readonly Wish[], by: string, note: string): Promise<void>;
  undo(id: string): Promise<void>;
  redo(): Promise<void>;
  /** All corrections anew, in the order in which they take effect: what a file that was taken in comes to. */
  replace(corrections: readonly Correction[]): Promise<void>;
}

/**
 * Holds the corrections of this browser. The store's history is the truth of the visit; where the browser keeps
 * nothing, or has no room, the reader is told, and can still save them as a file.
 */
export async function openCorrections(
  store: DatelineStore,
  redraw: () => void,
  open: () => Promise<CorrectionStore> = openCorrectionStore,
): Promise<CorrectionKeeper> {
  const storage = await open().catch(() => null);
  const kept = await storage?.all().catch(() => []);
  if (kept && kept.length > 0) store.setState({ corrections: { done: kept, undone: [] } });

  const history = () => store.getState().corrections;
  const move = async (next: CorrectionHistory): Promise<void> => {
    const before = history().done;
    store.setState({ corrections: next });
    redraw();
    const ids = new Set(next.done.map(({ id }) => id));
    const gone = before.map(({ id }) => id).filter((id) => !ids.has(id));
    const isKept = await save(storage, next.done, gone);
    store.setState({ correctionsKept: isKept });
    if (isKept) return;
    await loadRest().catch(() => undefined);
    addNotice(store, t('correct.notKept'));
  };
  return {
    revise(events) {
      const { events: corrected, unplaced } = applyCorrections(events, history().done);
      store.setState({ unplaced });
      return corrected;
    },
    correct: (wishes, by, note) => move(addCorrections(history(), stampAll(wishes, by, note))),
    undo: (id) => move(undoCorrection(history(), id)),
    redo: () => move(redoCorrection(history())),
    replace: (done) => move({ done, undone: [] }),
  };
}

function stampAll(wishes: readonly Wish[], by: string, note: string): readonly Correction[] {
  const on = new Date().toISOString();
  const words = note.trim();
  return wishes.map(({ target, change }) => {
    const correction = { id: newId(), target, change, by: by.trim(), on };
    return words === '' ? correction : { ...correction, note: words };
  });
}

/** `crypto.randomUUID` is not there on pages without TLS. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function save(
  storage: CorrectionStore | null,
  corrections: readonly Correction[],
  gone: readonly string[],
): Promise<boolean> {
  try {
    await storage?.save(corrections, gone);
    return storage !== null;
  } catch {
    return false;
  }
}
