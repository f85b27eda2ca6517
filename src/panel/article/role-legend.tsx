import { EVIDENCE_LABELS } from '../../core/locales/en/labels.ts';
import type { EvidenceKind, Report } from '../../core/model.ts';

const ROLES = Object.keys(EVIDENCE_LABELS) as readonly EvidenceKind[];

/** What the underlines mean, for the roles that this account has. */
export function RoleLegend({ report }: { readonly report: Report }) {
  const present = ROLES.filter((role) => report.evidence.some(({ kind }) => kind === role));
  if (present.length === 0) return null;
  return (
    <ul className="role-legend" aria-label="Underlines in the text">
      {present.map((role) => (
        <li key={role}>
          <span className={`role role--${role}`}>{EVIDENCE_LABELS[role]}</span>
        </li>
      ))}
    </ul>
  );
}
