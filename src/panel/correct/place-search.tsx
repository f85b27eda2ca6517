import { use, useState } from 'react';
import { t } from '../../ui/i18n/messages.ts';
import { Icon } from '../../ui/icon.tsx';
import { placeWord } from '../../ui/place-names.ts';
import { CorrectingContext, type FoundPlace, type PlaceAnswer } from './correcting.ts';
import { aboutPlace } from './place-candidates.tsx';
import type { PlaceFields } from './place-draft.ts';

type Asked =
  { readonly kind: 'idle' } | { readonly kind: 'busy' } | (PlaceAnswer & { readonly query: string });

/** Any place of the gazetteer, by name; it is loaded with the first search. */
export function PlaceSearch({ onPick }: { readonly onPick: (place: PlaceFields) => void }) {
  const correcting = use(CorrectingContext);
  const [query, setQuery] = useState('');
  const [asked, setAsked] = useState<Asked>({ kind: 'idle' });
  const search = async () => {
    const wanted = query.trim();
    if (wanted === '' || !correcting) return;
    setAsked({ kind: 'busy' });
    setAsked({ ...(await correcting.findPlaces(wanted)), query: wanted });
  };
  return (
    <div className="editor__search" role="search" aria-label={t('correct.place.search')}>
      <label className="field">
        <span className="field__label">{t('correct.place.search')}</span>
        <input
          className="input"
          type="search"
          dir="auto"
          value={query}
          onChange={({ target }) => setQuery(target.value)}
          onKeyDown={(event) => {
            // It stands inside the form, which Enter would save.
            if (event.key !== 'Enter') return;
            event.preventDefault();
            void search();
          }}
        />
      </label>
      <button
        type="button"
        className="button"
        disabled={query.trim() === '' || asked.kind === 'busy'}
        onClick={() => void search()}
      >
        {t('search.find')}
      </button>
      <p className="hint" role="status">
        {asked.kind === 'busy' && t('search.busy')}
        {asked.kind === 'failed' && t('search.failed', { reason: asked.reason })}
        {asked.kind === 'found' && asked.places.length === 0 && t('search.none', { query: asked.query })}
      </p>
      {asked.kind === 'found' && asked.places.length > 0 && (
        <Hits
          places={asked.places}
          onPick={(place) => {
            onPick(place);
            setAsked({ kind: 'idle' });
          }}
        />
      )}
    </div>
  );
}

interface HitsProps {
  readonly places: readonly FoundPlace[];
  readonly onPick: (place: PlaceFields) => void;
}

function Hits({ places, onPick }: HitsProps) {
  return (
    <ul aria-label={t('search.places')}>
      {places.map((place) => (
        <li key={place.id}>
          <button type="button" className="menu__item" onClick={() => onPick(place)}>
            <Icon name="place" size={18} />
            <span>
              {placeWord(place)} <span className="hint">{aboutPlace(place)}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
