import { useState, type CSSProperties } from 'react';
import { MapView } from '../../map/map-view.tsx';
import { selectTotals } from '../../state/selectors.ts';
import { useDateline } from '../../state/use-dateline.ts';
import { Timeline } from '../../timeline/timeline.tsx';
import { ErrorBoundary } from '../../ui/error-boundary.tsx';
import type { Shell } from '../app.tsx';
import { WIDE_DRAWERS } from './drawers.ts';
import { NothingCard } from './nothing-card.tsx';
import { DrawerFrame } from './drawer-frame.tsx';
import { FilterChips } from './filter-chips-slot.tsx';
import { Masthead } from './masthead.tsx';
import { MenuButton } from './menu-button.tsx';
import { PanelFrame, PANEL_WIDTH } from './panel-frame.tsx';
import { Rail } from './rail.tsx';
import { useMedia } from './use-layout.ts';
import { useSides } from './use-sides.ts';
import { areaPanel } from '../area/area-slot.tsx';
import { t } from '../../ui/i18n/messages.ts';

interface Props {
  readonly shell: Shell;
  /** Room for rail, masthead and a tall timeline; without it they fold into one button and overlays. */
  readonly roomy: boolean;
}

const DRAWER_WIDTH = 340;
/** Share of the window that a wide drawer may take, as in app.css. */
const WIDE_SHARE = 0.5;

function widthOf(drawer: Shell['drawer']): number {
  const isWide = drawer !== null && WIDE_DRAWERS.has(drawer);
  return isWide ? Math.max(DRAWER_WIDTH, Math.min(760, window.innerWidth * WIDE_SHARE)) : DRAWER_WIDTH;
}

/** Map in the middle, drawers left, article right, time below. */
export function WideLayout({ shell, roomy }: Props) {
  const [chosenWidth, setPanelWidth] = useState(PANEL_WIDTH);
  const hasPanel = useDateline((state) => state.selection.event !== null);
  const isEmpty = useDateline((state) => selectTotals(state).shown === 0 && state.corpus.kind !== 'loading');
  const narrow = useMedia('(max-width: 900px)');
  const panelWidth = roomy ? chosenWidth : narrow ? 340 : 380;
  // Where both do not fit, the open event hides the drawer until it is closed.
  const hasDrawer = shell.drawer !== null && (roomy || !hasPanel);
  const sides = useSides(hasDrawer ? widthOf(shell.drawer) : 0, hasPanel ? panelWidth : 0);
  const { left, right } = sides;
  const style = {
    '--map-inset-right': `${right}px`,
    '--map-inset-left': `${left}px`,
    '--map-inset-end': `${hasPanel ? panelWidth : 0}px`,
  } as CSSProperties;
  return (
    <div className={roomy ? 'wide wide--roomy' : 'wide wide--compact'} style={style}>
      {roomy && <Masthead shell={shell} />}
      {roomy && <Rail open={shell.drawer} onOpen={shell.openDrawer} onAdd={shell.add} />}
      <main className="stage">
        <ErrorBoundary view={t('page.theMap')}>
          <MapView areaPanel={areaPanel} insets={{ top: 0, bottom: 0, ...sides }} />
        </ErrorBoundary>
        {!roomy && !hasDrawer && (
          <div className="map-head">
            <MenuButton shell={shell} />
            <FilterChips />
          </div>
        )}
        {isEmpty && <NothingCard left={left} right={right} />}
        {hasDrawer && <DrawerFrame shell={shell} />}
        {hasPanel && <PanelFrame width={panelWidth} onWidth={roomy ? setPanelWidth : null} />}
      </main>
      <ErrorBoundary view={t('page.theTimeline')}>
        <Timeline height={roomy ? 120 : 64} />
      </ErrorBoundary>
    </div>
  );
}
