import { useMemo, useState } from 'react';
import { listRows } from '../../core/query/event-list.ts';
import { changeFilter, flyTo, openPlace } from '../../state/actions.ts';
import { selectTotals } from '../../state/selectors.ts';
import { selectShown } from '../../state/shown.ts';
import { useDateline, useDatelineStore } from '../../state/use-dateline.ts';
import { EventRows } from '../../panel/event-rows.tsx';
import { TextCondition } from '../../panel/facets/text-condition.tsx';
import { countryName, formatList, inSentence } from '../../ui/format.ts';
import { t } from '../../ui/i18n/messages.ts';
import { Icon } from '../../ui/icon.tsx';
import type { PlaceHit } from '../../worker/messages.ts';
import { usePlaceSearch } from './use-place-search.ts';
import '../../panel/facets/facets.css';
import '../../panel/event-list.css';
import { whatHappened, type Happened } from './what-happened.ts';
import './views.css';

/** Words of the articles, and places of the gazetteer; the gazetteer is fetched with the first search for a place. */
export function Search() {
  const shown = useDateline((state) => selectTotals(state).shown);
  const text = useDateline((state) => state.filter.text);
  const [place, setPlace] = useState<PlaceHit | null>(null);
  return (
    <div className="drawer__page search">
      <section>
        <TextCondition />
        {text.trim() !== '' && (
          <p className="hint" role="status">
            {t('search.inArticles', { count: shown })}
          </p>
        )}
      </section>
      <PlaceSearch onPick={setPlace} />
      {place && <NearPlace place={place} />}
    </div>
  );
}

interface PickProps {
  readonly onPick: (place: PlaceHit) => void;
}

function PlaceSearch({ onPick }: PickProps) {
  const [query, setQuery] = useState('');
  const { state, search } = usePlaceSearch();
  return (
    <section>
      <form
        className="search__place"
        onSubmit={(event) => {
          event.preventDefault();
          void search(query);
        }}
      >
        <label className="field">
          <span className="field__label">{t('search.place')}</span>
          <input
            className="input"
            type="search"
            value={query}
            placeholder={t('search.example')}
            dir="auto"
            onChange={(event) => setQuery(event.target.value)}
          />
        </label>
        <button type="submit" className="button" disabled={query.trim() === '' || state.kind === 'busy'}>
          {t('search.find')}
        </button>
      </form>
      <p className="hint" role="status">
        {state.kind === 'busy' && t('search.busy')}
        {state.kind === 'failed' && state.reason}
        {state.kind === 'found' && state.hits.length === 0 && t('search.none', { query: state.query })}
      </p>
      {state.kind === 'found' && <Hits hits={state.hits} onPick={onPick} />}
    </section>
  );
}

function Hits({ hits, onPick }: PickProps & { readonly hits: readonly PlaceHit[] }) {
  const store = useDatelineStore();
  return (
    <ul aria-label={t('search.places')}>
      {hits.map((hit) => (
        <li key={hit.id}>
          <button
            type="button"
            className="menu__item"
            onClick={() => {
              flyTo(store, { lat: hit.lat, lon: hit.lon, km: RADIUS[hit.precision] });
              onPick(hit);
            }}
          >
            <Icon name="place" size={18} />
            <span>
              {hit.name}
              <span className="hint">
                {' '}
                {formatList(containersOf(hit))} · {inSentence(t(`precision.${hit.precision}`))}
              </span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The province and the country, where they say more than the name. */
function containersOf({ name, admin1, country }: PlaceHit): readonly string[] {
  return [admin1, country && countryName(country)].filter((part): part is string => !!part && part !== name);
}

/** How much to show around a place of each kind, in km. */
const RADIUS: Readonly<Record<PlaceHit['precision'], number>> = {
  exact: 10,
  neighbourhood: 8,
  city: 25,
  admin2: 40,
  admin1: 120,
  country: 450,
};

function NearPlace({ place }: { readonly place: PlaceHit }) {
  const store = useDatelineStore();
  const shown = useDateline(selectShown);
  const { events, kmOf, words, filter } = useMemo(() => {
    const { table, failures } = shown;
    const found = whatHappened(table, failures, place);
    return { ...found, events: listRows(table, found.rows), kmOf: kmAt(found) };
  }, [shown, place]);
  return (
    <section className="search__near">
      <h3>{t('search.eventsThere', { count: events.length, where: words })}</h3>
      <div className="place-page__actions">
        {events.length > 0 && (
          <button type="button" className="button" onClick={() => changeFilter(store, filter)}>
            {t('search.onlyThese')}
          </button>
        )}
        <button type="button" className="button" onClick={() => openPlace(store, place)}>
          {t('place.open')}
        </button>
      </div>
      {events.length > 0 && (
        <EventRows events={events} label={t('search.list', { where: words })} kmOf={kmOf} />
      )}
    </section>
  );
}

/** Distance of the event at a position of the list. */
function kmAt({ rows, kmOf }: Happened): ((index: number) => number) | null {
  return kmOf && ((index) => kmOf(rows[index] ?? -1));
}
