import type { ArticleId, LinkedEvent } from '../model.ts';
import type { CorrectionTarget } from './correction.ts';
import { findReport, type FoundReport } from './find-report.ts';

type Slot = LinkedEvent[];

/** Events that are taken apart and put together in place, found by article: ten thousand corrections stay quick. */
export class EventSlots {
  private readonly slots: readonly Slot[];
  private readonly slotOf = new Map<LinkedEvent, Slot>();
  private readonly byArticle = new Map<ArticleId, Set<Slot>>();

  constructor(events: readonly LinkedEvent[]) {
    this.slots = events.map((event) => {
      const slot = [event];
      this.note(event, slot);
      return slot;
    });
  }

  find(target: CorrectionTarget): FoundReport | null {
    return findReport([...(this.byArticle.get(target.article) ?? [])].flat(), target);
  }

  /** Puts others in the place of an event that `find` gave. */
  replace(event: LinkedEvent, others: readonly LinkedEvent[]): void {
    const slot = this.slotOf.get(event);
    if (!slot) return;
    slot.splice(slot.indexOf(event), 1, ...others);
    this.slotOf.delete(event);
    for (const other of others) this.note(other, slot);
  }

  all(): readonly LinkedEvent[] {
    return this.slots.flat();
  }

  private note(event: LinkedEvent, slot: Slot): void {
    this.slotOf.set(event, slot);
    for (const { articleId } of event.reports) {
      const known = this.byArticle.get(articleId);
      if (known) known.add(slot);
      else this.byArticle.set(articleId, new Set([slot]));
    }
  }
}
