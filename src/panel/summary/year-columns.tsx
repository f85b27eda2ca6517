import { FAMILIES } from '../../core/events/families.ts';
import type { YearCount } from '../../core/query/summary/summarise.ts';
import { formatNumber, formatYear } from '../../ui/format.ts';
import { t } from '../../ui/i18n/messages.ts';
import './summary.css';

const HEIGHT = 64;

/** Events by year, stacked by family; the numbers stand beside as a table for who cannot see the columns. */
export function YearColumns({
  years,
  label,
}: {
  readonly years: readonly YearCount[];
  readonly label: string;
}) {
  const most = Math.max(1, ...years.map(({ total }) => total));
  return (
    <figure className="year-columns">
      <svg viewBox={`0 0 ${years.length * 10} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        {years.map(({ year, byFamily }, i) => {
          let top = HEIGHT;
          return byFamily.map((count, family) => {
            const height = (count / most) * HEIGHT;
            top -= height;
            const name = FAMILIES[family] ?? '';
            return (
              height > 0 && (
                <rect
                  key={`${year}${name}`}
                  className={`family--${name}`}
                  x={i * 10 + 1}
                  width={8}
                  y={top}
                  height={height}
                />
              )
            );
          });
        })}
      </svg>
      <figcaption aria-hidden="true">
        <span>{formatYear(years[0]?.year ?? 0)}</span>
        {years.length > 1 && <span>{formatYear(years.at(-1)?.year ?? 0)}</span>}
      </figcaption>
      <table className="quiet">
        <caption>{label}</caption>
        <tbody>
          {years.map(({ year, total }) => (
            <tr key={year}>
              <th scope="row">{formatYear(year)}</th>
              <td>{t('count.events', { count: total })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint">{t('summary.mostInYear', { count: formatNumber(most) })}</p>
    </figure>
  );
}
