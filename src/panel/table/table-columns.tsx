import type { ReactNode } from 'react';
import type { LinkedEvent } from '../../core/model.ts';
import type { SortKey } from '../../core/query/sort-rows.ts';
import { typeWord } from '../../ui/event-words.ts';
import { countryName, formatDate, formatList, sentenceCase } from '../../ui/format.ts';
import { t } from '../../ui/i18n/messages.ts';
import { placeWord, provinceWord } from '../../ui/place-names.ts';
import { fieldWord } from '../correct/change-words.ts';
import { formatToll } from '../event-text.ts';

export type ColumnKey = SortKey | 'province' | 'actors' | 'sources' | 'precision' | 'corrected';

export interface TableColumn {
  readonly key: ColumnKey;
  /** `null`: not sortable, since a cell holds several values. */
  readonly sort: SortKey | null;
  /** Share of the width. */
  readonly width: string;
  readonly cell: (event: LinkedEvent, sources: string) => ReactNode;
}

/** All columns, in their order; the event's type is the row's name and always there. */
export const COLUMNS: readonly TableColumn[] = [
  { key: 'date', sort: 'date', width: '1.3fr', cell: ({ date }) => (date ? formatDate(date, 'short') : '') },
  { key: 'type', sort: 'type', width: '1.3fr', cell: ({ type }) => sentenceCase(typeWord(type)) },
  { key: 'place', sort: 'place', width: '1.4fr', cell: ({ place }) => (place ? placeWord(place) : '') },
  {
    key: 'province',
    sort: null,
    width: '1.2fr',
    cell: ({ place }) => (place?.admin1 ? provinceWord(place.admin1, place.country) : ''),
  },
  {
    key: 'country',
    sort: 'country',
    width: '1fr',
    cell: ({ place }) => (place?.country ? countryName(place.country) : ''),
  },
  { key: 'killed', sort: 'killed', width: '0.9fr', cell: ({ casualties }) => tollOf(casualties.killed) },
  { key: 'injured', sort: 'injured', width: '0.9fr', cell: ({ casualties }) => tollOf(casualties.injured) },
  {
    key: 'actors',
    sort: null,
    width: '1.6fr',
    cell: ({ actors }) => formatList([...new Set(actors.map(({ name }) => name))]),
  },
  { key: 'status', sort: 'status', width: '1fr', cell: ({ status }) => t(`status.${status}`) },
  {
    key: 'precision',
    sort: null,
    width: '1.1fr',
    cell: ({ place }) => t(`precision.${place?.precision ?? 'none'}`),
  },
  { key: 'sources', sort: null, width: '1.4fr', cell: (_, sources) => sources },
  {
    key: 'corrected',
    sort: null,
    width: '1.2fr',
    cell: ({ corrections = [] }) => formatList(corrections.map(({ change }) => fieldWord(change))),
  },
];

export const USUAL_COLUMNS: readonly ColumnKey[] = ['date', 'type', 'place', 'killed', 'injured', 'sources'];

function tollOf(count: LinkedEvent['casualties']['killed']): string {
  return count ? formatToll(count) : '';
}
