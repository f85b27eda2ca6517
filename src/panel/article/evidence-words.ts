import type { EvidenceKind } from '../../core/model.ts';
import { t } from '../../ui/i18n/messages.ts';

const KEYS = {
  trigger: 'fact.what',
  place: 'fact.where',
  date: 'fact.when',
  casualty: 'fact.toll',
  actor: 'fact.who',
  target: 'fact.againstWhom',
} as const satisfies Record<EvidenceKind, string>;

export const EVIDENCE_KINDS = Object.keys(KEYS) as readonly EvidenceKind[];

/** What an underline in the text stands for. */
export function evidenceWord(kind: EvidenceKind): string {
  return t(KEYS[kind]);
}
