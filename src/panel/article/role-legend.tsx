import type { Report } from '../../core/model.ts';
import { t } from '../../ui/i18n/messages.ts';
import { EVIDENCE_KINDS, evidenceWord } from './evidence-words.ts';

/** What the underlines mean, for the roles that this account has. */
export function RoleLegend({ report }: { readonly report: Report }) {
  const present = EVIDENCE_KINDS.filter((role) => report.evidence.some(({ kind }) => kind === role));
  if (present.length === 0) return null;
  return (
    <ul className="role-legend" aria-label={t('article.underlines')}>
      {present.map((role) => (
        <li key={role}>
          <span className={`role role--${role}`}>{evidenceWord(role)}</span>
        </li>
      ))}
    </ul>
  );
}
