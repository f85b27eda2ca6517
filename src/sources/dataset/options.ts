import type { Header } from './csv/header.ts';
import type { Delimiter } from './csv/delimiter.ts';
import type { DayOrder } from './fields/read-day.ts';
import { acledFormat, isAcled } from './formats/acled.ts';
import type { RowFormat } from './formats/format.ts';
import { isOwn, ownFormat } from './formats/own-csv.ts';
import { guessMatch, type TableMatch } from './formats/table-fields.ts';
import { tableFormat } from './formats/table.ts';
import { isUcdp, ucdpFormat } from './formats/ucdp.ts';

/** What a reader may settle before a file is read; what is absent is found out or stays open. */
export interface DatasetOptions {
  readonly delimiter?: Delimiter | undefined;
  readonly order?: DayOrder | undefined;
  readonly match?: TableMatch | undefined;
}

export type DatasetKind = 'ucdp' | 'acled' | 'own' | 'table';

export function kindOfHeader(header: Header): DatasetKind {
  if (isUcdp(header)) return 'ucdp';
  if (isAcled(header)) return 'acled';
  return isOwn((name) => header.has(name)) ? 'own' : 'table';
}

/** How the rows under a header are read. Throws a `DatasetError` that names the columns that are missing. */
export function formatOf(name: string, header: Header, options: DatasetOptions): RowFormat {
  const order = options.order ?? 'unknown';
  switch (kindOfHeader(header)) {
    case 'ucdp':
      return ucdpFormat(header);
    case 'acled':
      return acledFormat(header, order);
    case 'own':
      return ownFormat(header);
    case 'table':
      return tableFormat(header, { name, order, match: options.match ?? guessMatch(header) });
  }
}
