import { EVENT_TYPES } from '../../core/events/families.ts';
import type { Comparison, ComparedSide } from '../../core/query/summary/compare.ts';
import { typeWord } from '../../ui/event-words.ts';
import { formatNumber, sentenceCase } from '../../ui/format.ts';
import { t } from '../../ui/i18n/messages.ts';
import { tollSum } from '../summary/toll-words.ts';

interface Props {
  readonly comparison: Comparison;
  readonly names: readonly [string, string];
}

const HEIGHT = 60;

/** Counts, tolls and histograms of both sides; the histograms share one scale. */
export function ComparisonTable({ comparison, names }: Props) {
  const { sides, max } = comparison;
  const [a, b] = sides.map(({ summary }) => summary);
  if (!a || !b) return null;
  const types = EVENT_TYPES.map((type) => ({
    type,
    counts: [a, b].map(({ types: list }) => list.find((one) => one.type === type)?.count ?? 0),
  })).filter(({ counts }) => counts.some((count) => count > 0));
  return (
    <div className="compare__scroll" tabIndex={0} role="group" aria-label={t('compare.result')}>
      <table className="compare__table">
        <thead>
          <tr>
            <td />
            {names.map((name, i) => (
              <th key={i} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('compare.overTime')}</th>
            {sides.map((side, i) => (
              <td key={i}>
                <Histogram side={side} max={max} />
              </td>
            ))}
          </tr>
          <Row name={t('compare.events')} values={[a, b].map(({ events }) => formatNumber(events))} />
          <Row name={t('casualty.killed')} values={[a, b].map(({ killed }) => tollSum(killed))} />
          <Row name={t('compare.stating')} values={[a, b].map(({ killed }) => formatNumber(killed.stated))} />
          <Row name={t('casualty.injured')} values={[a, b].map(({ injured }) => tollSum(injured))} />
          {types.map(({ type, counts }) => (
            <Row key={type} name={sentenceCase(typeWord(type))} values={counts.map(formatNumber)} />
          ))}
        </tbody>
      </table>
      <p className="hint">{t('compare.scale', { count: formatNumber(Math.round(max)) })}</p>
    </div>
  );
}

function Row({ name, values }: { readonly name: string; readonly values: readonly string[] }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {values.map((value, i) => (
        <td key={i}>{value}</td>
      ))}
    </tr>
  );
}

/** One path for all bars. Decoration: the counts stand in the table. */
function Histogram({ side: { bins }, max }: { readonly side: ComparedSide; readonly max: number }) {
  const bars = bins.map(({ total }, i) => {
    const height = max > 0 ? (total / max) * HEIGHT : 0;
    return `M${i + 0.1} ${HEIGHT}v${-height}h.8v${height}z`;
  });
  return (
    <svg
      className="compare__bars"
      viewBox={`0 0 ${Math.max(1, bins.length)} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={bars.join('')} />
    </svg>
  );
}
