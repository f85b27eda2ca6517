import { useState } from 'react';
import { changeFilter, flyTo } from '../../state/actions.ts';
import { useDatelineStore } from '../../state/use-dateline.ts';
import { countryName, formatKm, formatList, inSentence } from '../../ui/format.ts';
import { t } from '../../ui/i18n/messages.ts';
import type { PlaceHit } from '../../worker/messages.ts';
import { usePlaceSearch } from '../views/use-place-search.ts';
import { areaFilter, NEAR_KM } from '../views/what-happened.ts';

const WIDEST_KM = 2000;
/** A province or a country is shown whole; how far that is, in km. */
const REACH: Partial<Record<PlaceHit['precision'], number>> = { admin1: 120, country: 450 };

/** "Within 25 km of Aleppo"; of a province or country, all of it. */
export function NearForm({ onDone }: { readonly onDone: () => void }) {
  const store = useDatelineStore();
  const [km, setKm] = useState(NEAR_KM);
  const [query, setQuery] = useState('');
  const { state, search } = usePlaceSearch();
  const isValid = Number.isFinite(km) && km > 0 && km <= WIDEST_KM;
  const choose = (place: PlaceHit) => {
    changeFilter(store, areaFilter(place, km));
    flyTo(store, { lat: place.lat, lon: place.lon, km: REACH[place.precision] ?? 1.3 * km });
    onDone();
  };
  return (
    <section>
      <form
        className="area-panel__near"
        onSubmit={(event) => {
          event.preventDefault();
          if (isValid && query.trim() !== '') void search(query);
        }}
      >
        <label className="field">
          <span className="field__label">{t('area.km')}</span>
          <input
            className="input"
            type="number"
            min={1}
            max={WIDEST_KM}
            value={Number.isFinite(km) ? km : ''}
            aria-invalid={!isValid}
            onChange={({ target }) => setKm(target.valueAsNumber)}
          />
        </label>
        <label className="field">
          <span className="field__label">{t('area.of')}</span>
          <input
            className="input"
            type="search"
            dir="auto"
            value={query}
            placeholder={t('search.example')}
            onChange={({ target }) => setQuery(target.value)}
          />
        </label>
        <button type="submit" className="button" disabled={!isValid || query.trim() === ''}>
          {t('search.find')}
        </button>
      </form>
      <p className="hint" role="status">
        {!isValid && t('area.badKm', { max: WIDEST_KM })}
        {state.kind === 'busy' && t('search.busy')}
        {state.kind === 'failed' && state.reason}
        {state.kind === 'found' && state.hits.length === 0 && t('search.none', { query: state.query })}
      </p>
      {state.kind === 'found' && state.hits.length > 0 && (
        <Hits hits={state.hits} km={km} onChoose={choose} />
      )}
    </section>
  );
}

interface HitsProps {
  readonly hits: readonly PlaceHit[];
  readonly km: number;
  readonly onChoose: (place: PlaceHit) => void;
}

function Hits({ hits, km, onChoose }: HitsProps) {
  return (
    <ul className="area-panel__hits" aria-label={t('search.places')}>
      {hits.map((hit) => (
        <li key={hit.id}>
          <button type="button" className="menu__item" onClick={() => onChoose(hit)}>
            <span>
              {hit.precision in REACH
                ? t('area.allOf', { place: hit.name })
                : t('search.within', { distance: formatKm(km), place: hit.name })}
              <span className="hint"> {detailsOf(hit)}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function detailsOf({ name, admin1, country, precision }: PlaceHit): string {
  const containers = [admin1, country && countryName(country)].filter((part) => part && part !== name);
  return formatList([...containers.map(String), inSentence(t(`precision.${precision}`))]);
}
