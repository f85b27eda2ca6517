import { EVENT_TYPES } from '../../core/events/families.ts';
import { NO_CELL } from '../../core/query/live/cell-group.ts';
import { eventAt } from '../../core/query/table/read-event.ts';
import type { LinkedEvent } from '../../core/model.ts';
import { countType, typeWord } from '../../ui/event-words.ts';
import { formatDate, formatList, formatNumber, inSentence, sentenceCase } from '../../ui/format.ts';
import { t } from '../../ui/i18n/messages.ts';
import { placeWord } from '../../ui/place-names.ts';
import { knownDeaths } from '../symbols/symbol-size.ts';
import type { AreaMark, Mark, Scene } from './scene.ts';

/** "Airstrike, Raqqa, 16 May 2016, at least 12 killed, claimed". */
export function nameEvent(event: LinkedEvent): string {
  const parts = [sentenceCase(typeWord(event.type))];
  if (event.place) parts.push(placeWord(event.place));
  parts.push(event.date ? formatDate(event.date) : inSentence(t('event.dateUnknown')));
  const deaths = knownDeaths(event);
  if (deaths !== null) parts.push(killed(deaths, event.casualties.killed?.max ?? null));
  if (event.status !== 'reported') parts.push(inSentence(t(`status.${event.status}`)));
  return formatList(parts);
}

function killed(min: number, max: number | null): string {
  const count =
    max === null
      ? t('toll.atLeast', { min })
      : max > min
        ? t('toll.fromTo', { min, max })
        : formatNumber(min);
  return t('toll.killed', { count });
}

/** What a screen reader says of a mark. */
export function nameMark(scene: Scene, mark: Mark, common: Uint32Array = commonPlaces(scene)): string {
  if (mark.kind === 'event') {
    const event = eventAt(scene.table, mark.row);
    return event ? nameEvent(event) : '';
  }
  const types = listTypes(scene.cells.typesOf(mark.cell));
  if (mark.kind === 'area') return nameArea(scene, mark, types);
  const only = scene.cells.onlyPlace(mark.cell);
  const facts = scene.table.places.read(only || (common[mark.cell] ?? 0));
  const place = facts ? placeWord(facts) : '';
  return t('map.group', { where: titleOfCluster(mark.count, place, only > 0), types });
}

/** "42 events near Aleppo", "3 events in Aleppo". */
function titleOfCluster(count: number, place: string, isOnePlace: boolean): string {
  return isOnePlace ? t('map.groupIn', { count, place }) : t('map.groupNear', { count, place });
}

/** An area's badge by what it shows and what it means; it begins with the visible words, as speech control needs. */
function nameArea({ cells, table }: Scene, { cell, count, title }: AreaMark, types: string): string {
  const event = eventAt(table, cells.onlyRow(cell));
  return t('map.area', { title, count, what: event ? nameEvent(event) : types });
}

function listTypes(counts: Int32Array): string {
  return formatList(
    EVENT_TYPES.map((type, i) => ({ type, count: counts[i] ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count)
      .map(({ type, count }) => countType(type, count)),
  );
}

/** For each cell the place where most of its events are; the first one wins a tie. One pass over all places. */
export function commonPlaces({ cells, layout }: Scene): Uint32Array {
  const best = new Uint32Array(layout.cells.length);
  const most = new Int32Array(layout.cells.length);
  for (let place = 1; place < cells.cellOf.length; place++) {
    const cell = cells.cellOf[place] ?? NO_CELL;
    const count = cells.countAt(place);
    if (cell === NO_CELL || count <= (most[cell] ?? 0)) continue;
    best[cell] = place;
    most[cell] = count;
  }
  return best;
}
