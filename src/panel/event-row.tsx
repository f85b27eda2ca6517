import { memo } from 'react';
import { familyOf } from '../core/events/families.ts';
import type { LinkedEvent } from '../core/model.ts';
import { formatDate, formatKm, sentenceCase } from '../ui/format.ts';
import { FamilyGlyph } from '../ui/glyphs/family-glyph.tsx';
import { placeLine, tollLine, typeOf } from './event-text.ts';
import { t } from '../ui/i18n/messages.ts';

interface Props {
  readonly event: LinkedEvent;
  /** Who reports it. */
  readonly sources: string;
  readonly selected: boolean;
  readonly highlighted: boolean;
  /** Distance to a place that was searched. */
  readonly km?: number | undefined;
  readonly onOpen: (event: LinkedEvent) => void;
  readonly onHighlight: (event: LinkedEvent | null) => void;
}

/** One event in two lines, and a button as a whole. */
export const EventRow = memo(function EventRow(props: Props) {
  const { event, sources, selected, highlighted, km, onOpen, onHighlight } = props;
  const toll = tollLine(event.casualties);
  return (
    <button
      type="button"
      className={`event-row family--${familyOf(event.type)}${highlighted ? ' event-row--lit' : ''}`}
      aria-current={selected ? 'true' : undefined}
      onClick={() => onOpen(event)}
      onPointerEnter={() => onHighlight(event)}
      onPointerLeave={() => onHighlight(null)}
      onFocus={() => onHighlight(event)}
      onBlur={() => onHighlight(null)}
    >
      <span className="event-row__glyph">
        <FamilyGlyph family={familyOf(event.type)} />
      </span>
      <span className="event-row__what">
        <strong>{sentenceCase(typeOf(event))}</strong>{' '}
        {event.corrections && event.corrections.length > 0 && (
          <em className="event-row__corrected">{t('correct.corrected')} </em>
        )}
        <span className="event-row__where">
          {event.place ? placeLine(event.place) : t('event.placeUnknown')}
        </span>
      </span>{' '}
      <span className="event-row__more">
        <span className="event-row__when">
          {event.date ? formatDate(event.date, 'short') : t('event.dateUnknown')}
        </span>{' '}
        {event.status !== 'reported' && <em>{t(`status.${event.status}`)} </em>}
        {toll && <b>{toll} </b>}
        {km !== undefined && <span>{t('event.away', { distance: formatKm(km) })} </span>}
        <span>{sources}</span>
      </span>
    </button>
  );
});
