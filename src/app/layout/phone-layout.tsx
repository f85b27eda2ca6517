import { useState, type CSSProperties } from 'react';
import { MapView } from '../../map/map-view.tsx';
import { selectEvent } from '../../state/actions.ts';
import { selectTotals } from '../../state/selectors.ts';
import { useDateline, useDatelineStore } from '../../state/use-dateline.ts';
import { Timeline } from '../../timeline/timeline.tsx';
import { ErrorBoundary } from '../../ui/error-boundary.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { Shell } from '../app.tsx';
import { DrawerContent } from './drawer-content.tsx';
import { DrawerHead } from './drawer-frame.tsx';
import type { Drawer } from '../../state/store.ts';
import { drawerLabel, TOOLS } from './drawers.ts';
import { FilterChips } from './filter-chips-slot.tsx';
import { NothingCard } from './nothing-card.tsx';
import { ArticleSlot } from './panel-frame.tsx';
import { PEEK, Sheet, sheetHeight, type Stop } from './sheet.tsx';
import { PhoneSummary } from './phone-summary.tsx';
import { areaPanel } from '../area/area-slot.tsx';
import { t } from '../../ui/i18n/messages.ts';

/** Without the table, which does not fit: the list says the same. */
const PHONE_TOOLS = TOOLS.filter(({ key }) => key !== 'table');

/** Height of the timeline in CSS pixels. */
const SCRUBBER = 56;

/** Map on top, time below it, and a sheet that holds list, facets, search and the article. */
export function PhoneLayout({ shell }: { readonly shell: Shell }) {
  const store = useDatelineStore();
  const selected = useDateline((state) => state.selection.event);
  const isEmpty = useDateline((state) => selectTotals(state).shown === 0 && state.corpus.kind !== 'loading');
  const [chosenStop, setStop] = useState<Stop>('peek');
  const [opened, setOpened] = useState(selected);
  const [openedTab, setOpenedTab] = useState<Drawer | null>(null);
  const tab: Drawer = shell.drawer === null || shell.drawer === 'table' ? 'list' : shell.drawer;
  if (selected !== opened) {
    // An event that was just opened is worth at least half of the screen.
    setOpened(selected);
    if (selected && chosenStop === 'peek') setStop('half');
  }
  if (shell.drawer !== openedTab) {
    // So is what a link, a tray or a place has opened.
    setOpenedTab(shell.drawer);
    if (shell.drawer && chosenStop === 'peek') setStop('half');
  }
  const open = (drawer: Drawer) => {
    selectEvent(store, null);
    shell.openDrawer(drawer);
    if (chosenStop === 'peek') setStop('half');
  };
  const close = () => {
    setStop('peek');
    shell.openDrawer(null);
  };
  const covered = sheetHeight(chosenStop, window.innerHeight) - PEEK;
  const style = { '--map-inset-bottom': `${covered}px` } as CSSProperties;
  return (
    <div className="phone" style={style}>
      <main className="stage phone__map" style={{ bottom: PEEK + SCRUBBER }}>
        <ErrorBoundary view={t('page.theMap')}>
          <MapView areaPanel={areaPanel} insets={{ top: 0, right: 0, bottom: covered, left: 0 }} />
        </ErrorBoundary>
        <div className="map-head">
          <FilterChips />
        </div>
        {isEmpty && <NothingCard left={0} right={0} />}
      </main>
      <div className="phone__bottom">
        <ErrorBoundary view={t('page.theTimeline')}>
          <Timeline height={SCRUBBER} />
        </ErrorBoundary>
        <Sheet stop={chosenStop} onStop={setStop}>
          {!selected && <PhoneSummary shell={shell} />}
          {!selected && (
            <PhoneTabs open={chosenStop === 'peek' ? null : tab} onOpen={open} onAdd={shell.add} />
          )}
          {(chosenStop !== 'peek' || selected) && (
            <SheetBody tab={tab} isArticle={selected !== null} shell={shell} onClose={close} />
          )}
        </Sheet>
      </div>
    </div>
  );
}

interface BodyProps {
  readonly tab: Drawer;
  readonly isArticle: boolean;
  readonly shell: Shell;
  readonly onClose: () => void;
}

/** What the sheet holds: the article of the open event, or a drawer. */
function SheetBody({ tab, isArticle, shell, onClose }: BodyProps) {
  const name = isArticle ? t('panel.name') : drawerLabel(tab);
  return (
    <section className="drawer phone__body" aria-label={name}>
      {isArticle ? (
        <ArticleSlot quote />
      ) : (
        <>
          <DrawerHead title={drawerLabel(tab)} onClose={onClose} />
          <div className="drawer__body">
            <DrawerContent drawer={tab} tray={shell.tray} onTray={shell.openTray} />
          </div>
        </>
      )}
    </section>
  );
}

interface TabsProps {
  readonly open: Drawer | null;
  readonly onOpen: (drawer: Drawer) => void;
  readonly onAdd: () => void;
}

function PhoneTabs({ open, onOpen, onAdd }: TabsProps) {
  return (
    <nav className="phone__tabs" aria-label={t('page.tools')}>
      {PHONE_TOOLS.map(({ key, icon }) => (
        <button
          key={key}
          type="button"
          className="rail__button"
          aria-pressed={open === key}
          onClick={() => onOpen(key)}
        >
          <Icon name={icon} />
          <span>{drawerLabel(key)}</span>
        </button>
      ))}
      <button type="button" className="rail__button" onClick={onAdd}>
        <Icon name="add" />
        <span>{t('drawer.add')}</span>
      </button>
    </nav>
  );
}
