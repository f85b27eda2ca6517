import { useEffect, useRef, useState } from 'react';
import { Popup } from 'react-leaflet';
import { familyOf } from '../../core/events/families.ts';
import type { LinkedEvent } from '../../core/model.ts';
import type { EventList } from '../../core/query/event-list.ts';
import { highlightEvent, selectEvent } from '../../state/actions.ts';
import { useDatelineStore } from '../../state/use-dateline.ts';
import { FamilyGlyph } from '../../ui/glyphs/family-glyph.tsx';
import { Icon } from '../../ui/icon.tsx';
import { nameEvent } from '../scene/names.ts';
import type { Place } from '../scene/scene.ts';
import type { Insets } from '../view/insets.ts';
import { t } from '../../ui/i18n/messages.ts';

/** More than these are listed when asked for. */
const PAGE = 100;

/** Events that cannot be drawn apart, newest first. */
export interface PlaceList {
  readonly at: Place;
  readonly title: string;
  readonly events: EventList;
  /** Where focus goes back to. */
  readonly anchor: HTMLElement | null;
}

interface EventListPopupProps {
  readonly list: PlaceList;
  readonly insets: Insets;
  readonly onClose: () => void;
}

/** A list at a place on the map; picking an event selects it and leaves the list open. */
export function EventListPopup({ list, insets, onClose }: EventListPopupProps) {
  return (
    <Popup
      position={[list.at.lat, list.at.lon]}
      closeButton={false}
      minWidth={260}
      maxWidth={320}
      autoPanPaddingTopLeft={[insets.left + 12, insets.top + 12]}
      autoPanPaddingBottomRight={[insets.right + 12, insets.bottom + 12]}
      eventHandlers={{ remove: onClose }}
    >
      <EventListBox list={list} onClose={onClose} />
    </Popup>
  );
}

/** Mounted when Leaflet has opened the popup: only then is there something to focus. */
function EventListBox({ list, onClose }: Pick<EventListPopupProps, 'list' | 'onClose'>) {
  const { title, anchor } = list;
  const [pages, setPages] = useState(1);
  const count = Math.min(list.events.length, pages * PAGE);
  const events = Array.from({ length: count }, (_, i) => list.events.at(i)).filter((event) => event !== null);
  const items = useRef<HTMLUListElement>(null);
  useEffect(() => {
    items.current?.querySelector('button')?.focus({ preventScroll: true });
    return () => {
      if (anchor?.isConnected) anchor.focus({ preventScroll: true });
    };
  }, [anchor, list]);
  return (
    <div
      className="event-list"
      role="dialog"
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <header>
        <h2>{title}</h2>
        <button type="button" className="event-list-close" aria-label={t('map.closeList')} onClick={onClose}>
          <Icon name="close" size={16} />
        </button>
      </header>
      <ul ref={items}>
        {events.map((event) => (
          <EventItem key={event.id} event={event} />
        ))}
      </ul>
      {count < list.events.length && (
        <button type="button" className="button button--text" onClick={() => setPages(pages + 1)}>
          {t('map.showMore', { count: list.events.length - count })}
        </button>
      )}
    </div>
  );
}

function EventItem({ event }: { readonly event: LinkedEvent }) {
  const store = useDatelineStore();
  const family = familyOf(event.type);
  return (
    <li>
      <button
        type="button"
        className={`family--${family}`}
        onClick={() => {
          selectEvent(store, event.id);
        }}
        onPointerEnter={() => {
          highlightEvent(store, event.id);
        }}
        onPointerLeave={() => {
          highlightEvent(store, null);
        }}
      >
        <FamilyGlyph family={family} />
        <span>{nameEvent(event)}</span>
      </button>
    </li>
  );
}
