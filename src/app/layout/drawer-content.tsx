import { lazy, Suspense } from 'react';
import type { Tray } from '../../panel/event-list.tsx';
import { ErrorBoundary } from '../../ui/error-boundary.tsx';
import { drawerLabel, type Drawer } from './drawers.ts';

const EventList = lazy(() => import('../../panel/event-list.tsx').then((m) => ({ default: m.EventList })));
const Facets = lazy(() => import('../../panel/facets/facets.tsx').then((m) => ({ default: m.Facets })));
const Search = lazy(() => import('../views/search.tsx').then((m) => ({ default: m.Search })));
const Share = lazy(() => import('../views/share.tsx').then((m) => ({ default: m.Share })));
const About = lazy(() => import('../views/about.tsx').then((m) => ({ default: m.About })));

interface Props {
  readonly drawer: Drawer;
  readonly tray: Tray;
  readonly onTray: (tray: Tray) => void;
}

/** What stands in a drawer or in the sheet; each part is fetched when first opened. */
export function DrawerContent({ drawer, tray, onTray }: Props) {
  return (
    <ErrorBoundary key={drawer} view={drawerLabel(drawer)}>
      <Suspense fallback={<p className="hint drawer__wait">Loading…</p>}>
        {drawer === 'list' && <EventList tray={tray} onTray={onTray} />}
        {drawer === 'filters' && <Facets />}
        {drawer === 'search' && <Search />}
        {drawer === 'share' && <Share />}
        {drawer === 'about' && <About />}
      </Suspense>
    </ErrorBoundary>
  );
}
