import { useState } from 'react';
import { MapView } from '../../map/map-view.tsx';
import { selectEvent } from '../../state/actions.ts';
import { selectTotals } from '../../state/selectors.ts';
import { useDateline, useDatelineStore } from '../../state/use-dateline.ts';
import { Timeline } from '../../timeline/timeline.tsx';
import { ErrorBoundary } from '../../ui/error-boundary.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { Shell } from '../app.tsx';
import { DrawerContent } from './drawer-content.tsx';
import { DRAWERS, type Drawer } from './drawers.ts';
import { NothingCard } from './nothing-card.tsx';
import { ArticleSlot } from './panel-frame.tsx';
import { Sheet, type Stop } from './sheet.tsx';
import { PhoneSummary } from './phone-summary.tsx';

/** Map on top, time below it, and a sheet that holds list, facets, search and the article. */
export function PhoneLayout({ shell }: { readonly shell: Shell }) {
  const store = useDatelineStore();
  const selected = useDateline((state) => state.selection.event);
  const isEmpty = useDateline((state) => selectTotals(state).shown === 0 && state.corpus.kind !== 'loading');
  const [chosenStop, setStop] = useState<Stop>('peek');
  const [opened, setOpened] = useState(selected);
  const tab: Drawer = shell.drawer ?? 'list';
  if (selected !== opened) {
    // An event that was just opened is worth at least half of the screen.
    setOpened(selected);
    if (selected && chosenStop === 'peek') setStop('half');
  }
  const open = (drawer: Drawer) => {
    selectEvent(store, null);
    shell.openDrawer(drawer);
    if (chosenStop === 'peek') setStop('half');
  };
  return (
    <div className="phone">
      <main className="stage phone__map">
        <ErrorBoundary view="The map">
          <MapView />
        </ErrorBoundary>
        {isEmpty && <NothingCard left={0} right={0} />}
      </main>
      <ErrorBoundary view="The timeline">
        <Timeline height={56} />
      </ErrorBoundary>
      <Sheet stop={chosenStop} onStop={setStop} summary={<PhoneSummary shell={shell} />}>
        <nav className="phone__tabs" aria-label="Tools">
          {DRAWERS.map(({ key, label, icon }) => (
            <button
              key={key}
              type="button"
              className="rail__button"
              aria-pressed={!selected && tab === key && chosenStop !== 'peek'}
              onClick={() => open(key)}
            >
              <Icon name={icon} />
              <span>{label}</span>
            </button>
          ))}
          <button type="button" className="rail__button" onClick={shell.add}>
            <Icon name="add" />
            <span>Add</span>
          </button>
        </nav>
        {chosenStop !== 'peek' && (
          <div className="drawer phone__body">
            {selected ? (
              <ArticleSlot />
            ) : (
              <DrawerContent drawer={tab} tray={shell.tray} onTray={shell.openTray} />
            )}
          </div>
        )}
      </Sheet>
    </div>
  );
}
