import type { CSSProperties } from 'react';
import { formatNumber } from '../../ui/format.ts';
import './summary.css';

interface Props {
  readonly rows: readonly { readonly key: string; readonly label: string; readonly count: number }[];
  /** Name of the list for screen readers. */
  readonly label: string;
  /** The count that fills the width; the largest of the rows by default. */
  readonly most?: number;
}

/** Counts with a bar each, readable as a list. */
export function Bars({ rows, label, most = Math.max(1, ...rows.map(({ count }) => count)) }: Props) {
  return (
    <ul className="bars" aria-label={label}>
      {rows.map(({ key, label: name, count }) => (
        <li key={key} style={{ '--share': count / most } as CSSProperties}>
          <span className="bars__name">{name}</span>
          <span className="bars__count">{formatNumber(count)}</span>
        </li>
      ))}
    </ul>
  );
}
