import { EVIDENCE_LABELS } from '../../core/locales/en/labels.ts';
import type { EvidenceKind } from '../../core/model.ts';

/** Words with the underline of each role that they have; plain where they have none. */
export function Marks({ text, roles }: { readonly text: string; readonly roles: readonly EvidenceKind[] }) {
  if (roles.length === 0) return text;
  return (
    <mark
      className={roles.map((role) => `role role--${role}`).join(' ')}
      title={roles.map((role) => EVIDENCE_LABELS[role]).join(', ')}
    >
      {text}
    </mark>
  );
}
