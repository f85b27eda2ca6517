import { Suspense } from 'react';
import type { Tray } from '../../state/store.ts';
import { ErrorBoundary } from '../../ui/error-boundary.tsx';
import { eventLink } from '../event-link.ts';
import type { Drawer } from '../../state/store.ts';
import { drawerLabel } from './drawers.ts';
import { lazyView } from '../../ui/i18n/lazy-view.ts';
import { t } from '../../ui/i18n/messages.ts';

const EventList = lazyView(() => import('../../panel/event-list.tsx').then((m) => m.EventList));
const OlderEvents = lazyView(() => import('./older-events.tsx').then((m) => m.OlderEvents));
const Facets = lazyView(() => import('../../panel/facets/facets.tsx').then((m) => m.Facets));
const Search = lazyView(() => import('../views/search.tsx').then((m) => m.Search));
const Share = lazyView(() => import('../views/share.tsx').then((m) => m.Share));
const EventTable = lazyView(() => import('../../panel/table/event-table.tsx').then((m) => m.EventTableView));
const Compare = lazyView(() => import('../../panel/compare/compare-view.tsx').then((m) => m.CompareView));
const PlacePage = lazyView(() => import('../views/place-page.tsx').then((m) => m.PlacePage));
const Corrections = lazyView(() =>
  import('../corrections/corrections-page.tsx').then((m) => m.CorrectionsPage),
);
const About = lazyView(() => import('../views/about.tsx').then((m) => m.About));

interface Props {
  readonly drawer: Drawer;
  readonly tray: Tray;
  readonly onTray: (tray: Tray) => void;
}

/** What stands in a drawer or in the sheet; each part is fetched when first opened. */
export function DrawerContent({ drawer, tray, onTray }: Props) {
  return (
    <ErrorBoundary key={drawer} view={drawerLabel(drawer)}>
      <Suspense fallback={<p className="hint drawer__wait">{t('page.loading')}</p>}>
        {(drawer === 'list' || drawer === 'filters') && <OlderEvents />}
        {drawer === 'list' && <EventList tray={tray} onTray={onTray} />}
        {drawer === 'table' && <EventTable linkOf={eventLink} />}
        {drawer === 'compare' && <Compare />}
        {drawer === 'place' && <PlacePage />}
        {drawer === 'filters' && <Facets />}
        {drawer === 'search' && <Search />}
        {drawer === 'share' && <Share />}
        {drawer === 'corrections' && <Corrections />}
        {drawer === 'about' && <About />}
      </Suspense>
    </ErrorBoundary>
  );
}
