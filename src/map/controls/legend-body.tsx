import { FAMILIES } from '../../core/events/families.ts';
import type { Status } from '../../core/model.ts';
import { familyWord } from '../../ui/event-words.ts';
import { formatNumber, inSentence } from '../../ui/format.ts';
import { FamilyGlyph } from '../../ui/glyphs/family-glyph.tsx';
import { t } from '../../ui/i18n/messages.ts';
import { STATUS_LOOKS } from '../symbols/status-looks.ts';
import { symbolRadius } from '../symbols/symbol-size.ts';
import './legend.css';

const TOLLS: readonly number[] = [1, 10, 50, 100];
const STATUSES: readonly Status[] = ['reported', 'claimed', 'denied', 'planned', 'background'];

/** What glyphs, sizes and outlines mean. */
export function LegendBody() {
  return (
    <>
      <ul className="legend-families">
        {FAMILIES.map((family) => (
          <li key={family}>
            <span className={`legend-disc family--${family}`}>
              <FamilyGlyph family={family} />
            </span>
            {familyWord(family)}
          </li>
        ))}
      </ul>
      <p className="legend-heading">{t('legend.size')}</p>
      <ul className="legend-sizes">
        {TOLLS.map((toll) => (
          <li key={toll}>
            <SizeDisc radius={symbolRadius(toll)} />
            {toll === 100 ? t('legend.more', { count: toll }) : formatNumber(toll)}
          </li>
        ))}
      </ul>
      <p className="legend-note">{t('legend.noToll')}</p>
      <p className="legend-heading">{t('legend.outline')}</p>
      <ul className="legend-statuses">
        {STATUSES.map((status) => (
          <li key={status}>
            <StatusDisc status={status} />
            {inSentence(t(`status.${status}`))}
          </li>
        ))}
      </ul>
    </>
  );
}

function SizeDisc({ radius }: { readonly radius: number }) {
  const side = 2 * radius + 2;
  return (
    <svg width={side} height={side} aria-hidden="true">
      <circle cx={side / 2} cy={side / 2} r={radius} className="legend-size" />
    </svg>
  );
}

function StatusDisc({ status }: { readonly status: Status }) {
  const { dashes, isHollow, isStruck } = STATUS_LOOKS[status];
  return (
    <svg width="26" height="26" viewBox="-13 -13 26 26" aria-hidden="true">
      <circle r="8" className={isHollow ? 'legend-disc-hollow' : 'legend-disc-full'} />
      {dashes && <circle r="10.6" className="legend-outline" strokeDasharray={dashes} />}
      {isStruck && <line x1="-7" y1="7" x2="7" y2="-7" className="legend-strike" />}
    </svg>
  );
}
