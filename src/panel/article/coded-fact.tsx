import type { Coded } from '../../core/coded.ts';
import { t } from '../../ui/i18n/messages.ts';

/** Who coded the event and as what, what is unclear in the dataset, the reports that it cites, and its own columns. */
export function CodedFact({ coded }: { readonly coded: Coded }) {
  const { dataset, row, label, flags, sources, codes } = coded;
  const names = Object.keys(codes);
  return (
    <>
      <span className="facts__line" dir="auto">
        {label === '' ? t('coded.unnamed', { dataset, row }) : t('coded.by', { label, dataset, row })}
      </span>
      {flags.map((flag) => (
        <span key={flag} className="facts__line hint">
          {flag}
        </span>
      ))}
      {sources.length > 0 && (
        <details className="why-here">
          <summary>{t('coded.sources')}</summary>
          <ul>
            {sources.map(({ office, date, headline }, i) => (
              <li key={i} dir="auto">
                {[office, date, headline].filter((part) => part !== '').join(' · ')}
              </li>
            ))}
          </ul>
        </details>
      )}
      {names.length > 0 && (
        <details className="why-here">
          <summary>{t('coded.codes')}</summary>
          <table>
            <tbody>
              {names.map((name) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td dir="auto">{codes[name]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </>
  );
}
