import type { EvidenceKind } from '../../core/model.ts';
import { formatList } from '../../ui/format.ts';
import { evidenceWord } from './evidence-words.ts';

/** Words with the underline of each role that they have; plain where they have none. */
export function Marks({ text, roles }: { readonly text: string; readonly roles: readonly EvidenceKind[] }) {
  if (roles.length === 0) return text;
  return (
    <mark
      className={roles.map((role) => `role role--${role}`).join(' ')}
      title={formatList(roles.map(evidenceWord))}
    >
      {text}
    </mark>
  );
}
