import { useMemo, useState } from 'react';
import { listRows } from '../../core/query/event-list.ts';
import { rowOrder } from '../../core/query/row-order.ts';
import { summarise, type Summary } from '../../core/query/summary/summarise.ts';
import { EventRows } from '../../panel/event-rows.tsx';
import { Bars } from '../../panel/summary/bars.tsx';
import { tollSum } from '../../panel/summary/toll-words.ts';
import { YearColumns } from '../../panel/summary/year-columns.tsx';
import { changeFilter, flyTo } from '../../state/actions.ts';
import { selectShown } from '../../state/shown.ts';
import type { OpenPlace } from '../../state/store.ts';
import { useDateline, useDatelineStore } from '../../state/use-dateline.ts';
import { typeWord } from '../../ui/event-words.ts';
import { countryName, formatKm, formatList, formatNumber, sentenceCase } from '../../ui/format.ts';
import { t } from '../../ui/i18n/messages.ts';
import { placeWord, provinceWord } from '../../ui/place-names.ts';
import { NEAR_KM, whatHappened } from './what-happened.ts';
import '../../panel/event-list.css';
import './views.css';

const DISTANCES = [5, 10, NEAR_KM, 50, 100, 200];
/** Outlets that are named; the rest is counted. */
const MOST_SOURCES = 8;

/** All that happened at a place, whatever the filter: by year and type, with the outlets that say so. */
export function PlacePage() {
  const place = useDateline((state) => state.place);
  return place ? (
    <PlaceContent place={place} key={`${place.lat} ${place.lon} ${place.name}`} />
  ) : (
    <p className="hint drawer__page">{t('place.none')}</p>
  );
}

function PlaceContent({ place }: { readonly place: OpenPlace }) {
  const { table } = useDateline(selectShown);
  const { version } = table;
  const store = useDatelineStore();
  const [km, setKm] = useState(NEAR_KM);
  const { happened, summary, events } = useMemo(() => {
    const all = new Uint16Array(table.rows);
    const found = whatHappened(table, all, place, km);
    const isIn = new Set(found.rows);
    const newest = rowOrder(table, 'newest').filter((row) => isIn.has(row));
    return {
      version,
      happened: found,
      summary: summarise(table, found.rows),
      events: listRows(table, newest),
    };
  }, [table, version, place, km]);
  const { admin1, country } = place;
  const containers = [
    admin1 && admin1 !== place.name && provinceWord(admin1, country),
    country && place.precision !== 'country' && countryName(country),
  ].filter((part): part is string => !!part);
  return (
    <div className="drawer__page place-page">
      <header>
        <h3>{placeWord(place)}</h3>
        <p className="hint">{formatList([...containers, t(`precision.${place.precision}`)])}</p>
        {happened.kmOf && <DistanceChoice km={km} onChange={setKm} />}
      </header>
      <p role="status">{t('search.eventsThere', { count: summary.events, where: happened.words })}</p>
      <div className="place-page__actions">
        <button
          type="button"
          className="button"
          disabled={summary.events === 0}
          onClick={() => changeFilter(store, happened.filter)}
        >
          {t('search.onlyThese')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => flyTo(store, { lat: place.lat, lon: place.lon, km: happened.kmOf ? km : 250 })}
        >
          {t('place.onMap')}
        </button>
      </div>
      {summary.events > 0 && (
        <>
          <SummaryParts summary={summary} />
          <section>
            <h3>{t('list.name')}</h3>
            <EventRows events={events} label={t('search.list', { where: happened.words })} />
          </section>
        </>
      )}
    </div>
  );
}

function DistanceChoice({ km, onChange }: { readonly km: number; readonly onChange: (km: number) => void }) {
  return (
    <label className="field">
      <span className="field__label">{t('place.within')}</span>
      <select className="input" value={km} onChange={({ target }) => onChange(Number(target.value))}>
        {DISTANCES.map((distance) => (
          <option key={distance} value={distance}>
            {formatKm(distance)}
          </option>
        ))}
      </select>
    </label>
  );
}

function SummaryParts({ summary }: { readonly summary: Summary }) {
  const { killed, injured, types, years, sources } = summary;
  return (
    <>
      <dl className="summary-facts">
        <dt>{t('casualty.killed')}</dt>
        <dd>{tollSum(killed)}</dd>
        <dt>{t('casualty.injured')}</dt>
        <dd>{tollSum(injured)}</dd>
      </dl>
      <p className="hint">{t('place.stated', { count: killed.stated, events: summary.events })}</p>
      {years.length > 0 && (
        <section>
          <h3>{t('place.byYear')}</h3>
          <YearColumns years={years} label={t('place.byYear')} />
        </section>
      )}
      <section>
        <h3>{t('place.byType')}</h3>
        <Bars
          label={t('place.byType')}
          rows={types.map(({ type, count }) => ({ key: type, label: sentenceCase(typeWord(type)), count }))}
        />
      </section>
      <section>
        <h3>{t('place.sources')}</h3>
        <Bars
          label={t('place.sources')}
          rows={sources.slice(0, MOST_SOURCES).map(({ name, count }) => ({ key: name, label: name, count }))}
        />
        {sources.length > MOST_SOURCES && (
          <p className="hint">
            {t('place.moreSources', { count: formatNumber(sources.length - MOST_SOURCES) })}
          </p>
        )}
      </section>
    </>
  );
}
