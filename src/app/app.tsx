import { useRef } from 'react';
import { openDrawer, openTray, selectEvent } from '../state/actions.ts';
import type { Drawer, Tray } from '../state/store.ts';
import { useDateline, useDatelineStore } from '../state/use-dateline.ts';
import { Intake } from './import/intake.tsx';
import { useIntake } from './import/use-intake.ts';
import { CorrectingContext } from '../panel/correct/correcting.ts';
import { useCorrecting } from './corrections/use-correcting.ts';
import { LiveRegion } from './layout/live-region.tsx';
import { News } from './layout/news.tsx';
import { Notices } from './layout/notices.tsx';
import { PhoneLayout } from './layout/phone-layout.tsx';
import { SkipLinks, type SkipTarget } from './layout/skip-links.tsx';
import { useLayout } from './layout/use-layout.ts';
import { WideLayout } from './layout/wide-layout.tsx';
import './app.css';

/** What is open beside the map; the two layouts arrange it, each in its way. */
export interface Shell {
  readonly drawer: Drawer | null;
  readonly openDrawer: (drawer: Drawer | null) => void;
  readonly tray: Tray;
  readonly openTray: (tray: Tray) => void;
  readonly add: () => void;
}

export function App() {
  const layout = useLayout();
  const store = useDatelineStore();
  const language = useDateline((state) => state.shownLanguage);
  const drawer = useDateline((state) => state.drawer);
  const tray = useDateline((state) => state.tray);
  const intake = useIntake();
  const opener = useRef<Element | null>(null);
  const shell: Shell = {
    drawer,
    openDrawer: (next) => openDrawer(store, next),
    tray,
    openTray: (next) => {
      openTray(store, next);
      if (layout === 'phone') selectEvent(store, null);
    },
    add: () => {
      opener.current = document.activeElement;
      intake.add();
    },
  };
  const skip = (target: SkipTarget) => {
    if (target === 'events') shell.openTray('all');
    setTimeout(() =>
      focusFirst(target === 'events' ? '.drawer' : `.${target === 'map' ? 'map-view' : target}`),
    );
  };
  const correcting = useCorrecting(() => {
    openDrawer(store, 'corrections');
    if (layout !== 'desktop') selectEvent(store, null);
  });
  const Layout = layout === 'phone' ? PhoneLayout : WideLayout;
  return (
    // Words are read while drawing: another language draws everything anew.
    <div className={`app app--${layout}`} key={language}>
      <SkipLinks onSkip={skip} />
      {layout !== 'desktop' && (
        <header className="quiet">
          <h1>Dateline</h1>
        </header>
      )}
      <CorrectingContext value={correcting}>
        <Layout shell={shell} roomy={layout === 'desktop'} />
      </CorrectingContext>
      <Notices />
      <News />
      <Intake
        intake={intake}
        onClosed={() => opener.current instanceof HTMLElement && opener.current.focus()}
      />
      <LiveRegion />
    </div>
  );
}

function focusFirst(selector: string): void {
  document
    .querySelector(selector)
    ?.querySelector<HTMLElement>('button:enabled, a[href], input, select, [tabindex="0"]')
    ?.focus();
}
