import type { LinkedEvent } from '../../core/model.ts';
import { countryName, formatList, inSentence } from '../../ui/format.ts';
import { t } from '../../ui/i18n/messages.ts';
import { placeWord, provinceWord } from '../../ui/place-names.ts';
import { fieldsOf, type PlaceDraft, type PlaceFields } from './place-draft.ts';

interface Props {
  readonly event: LinkedEvent;
  readonly draft: PlaceDraft;
  readonly onPick: (place: PlaceFields) => void;
}

/** What the article's name may stand for; a place that was found otherwise stands beside them while it is picked. */
export function PlaceCandidates({ event, draft, onPick }: Props) {
  const candidates = (event.place?.alternatives ?? []).flatMap((one) => fieldsOf(one) ?? []);
  const others = [event.place, draft.kind === 'place' ? draft.base : null].flatMap((place) => place ?? []);
  const all = [...candidates];
  for (const place of others) if (!all.some((one) => isSamePlace(one, place))) all.push(place);
  return all.map((place) => (
    <label key={`${place.name} ${String(place.lat)} ${String(place.lon)}`} className="editor__choice">
      <input
        type="radio"
        name="correct-place"
        checked={draft.kind === 'place' && draft.base !== null && isSamePlace(place, draft.base)}
        onChange={() => onPick(place)}
      />
      <span>
        {placeWord(place)} <span className="hint">{aboutPlace(place)}</span>
      </span>
    </label>
  ));
}

/** "Aleppo, Syria · town or city": which place of a name it is. */
export function aboutPlace(place: PlaceFields): string {
  const { name, admin1, country, precision } = place;
  const own = placeWord(place);
  const within = [admin1 && provinceWord(admin1, country), country && countryName(country)].filter(
    (part): part is string => !!part && part !== name && part !== own,
  );
  const kind = inSentence(t(`precision.${precision}`));
  return within.length > 0 ? `${formatList(within)} · ${kind}` : kind;
}

function isSamePlace(
  a: Pick<PlaceFields, 'lat' | 'lon' | 'precision'>,
  b: Pick<PlaceFields, 'lat' | 'lon' | 'precision'>,
): boolean {
  return a.lat === b.lat && a.lon === b.lon && a.precision === b.precision;
}
