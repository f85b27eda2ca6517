import { pictureOfMap } from '../../map/picture/map-picture.ts';
import { paintOps } from '../../map/picture/paint-ops.ts';
import { writeSvg } from '../../map/picture/write-svg.ts';
import { selectTotals } from '../../state/selectors.ts';
import type { State } from '../../state/store.ts';
import { directionOf } from '../../ui/i18n/locale.ts';
import { t } from '../../ui/i18n/messages.ts';
import { filterText } from './filter-text.ts';
import { layOutSheet, type Sheet, type SheetColors } from './sheet.ts';

/** Pixels of the bitmap a CSS pixel. */
const SCALE = 2;

interface Made {
  readonly sheet: Sheet;
  readonly font: string;
  readonly isMirrored: boolean;
}

/** The map on screen with title, filter, legend and credits; `null` while there is no map. */
function make(state: State, title: string): Made | null {
  const picture = pictureOfMap(document);
  if (!picture) return null;
  const isMirrored = directionOf(state.shownLanguage) === 'rtl';
  const words = { title, filter: shownText(state) };
  const sheet = layOutSheet(picture, words, readSheetColors(), isMirrored);
  return { sheet, font: picture.colors.font, isMirrored };
}

/** "33 of 171 events · Family: Airstrikes". */
export function shownText(state: State): string {
  const { shown, all } = selectTotals(state);
  return [t('count.eventsOf', { shown, count: all }), filterText(state.filter)].join(' · ');
}

export function makeSvg(state: State, title: string): string | null {
  const made = make(state, title);
  if (!made) return null;
  const { sheet, font, isMirrored } = made;
  return writeSvg(sheet.ops, { ...sheet, font, title, isMirrored });
}

export async function makePng(state: State, title: string): Promise<Blob | null> {
  const made = make(state, title);
  if (!made) return null;
  const { sheet, font } = made;
  const canvas = paintOps(sheet.ops, { ...sheet, scale: SCALE, font });
  return new Promise((settle) => canvas.toBlob(settle, 'image/png'));
}

function readSheetColors(): SheetColors {
  const probe = document.createElement('span');
  probe.hidden = true;
  document.body.append(probe);
  const color = (name: string): string => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const colors = {
    paper: color('--surface'),
    ink: color('--ink'),
    muted: color('--ink-muted'),
    line: color('--line-strong'),
  };
  probe.remove();
  return colors;
}
