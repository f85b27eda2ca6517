import { useId, useState } from 'react';
import { foldText } from '../../core/query/fold-text.ts';
import type { FacetValue } from '../../core/query/live/facet-group.ts';
import type { Facet } from '../../core/query/filter.ts';
import { clearCondition, toggleFacet } from '../../state/actions.ts';
import { selectFacets } from '../../state/selectors.ts';
import { useDateline, useDatelineStore } from '../../state/use-dateline.ts';
import type { FamilyName } from '../../ui/family-colors.ts';
import { inSentence } from '../../ui/format.ts';
import { FamilyGlyph } from '../../ui/glyphs/family-glyph.tsx';
import { t } from '../../ui/i18n/messages.ts';
import { Rich } from '../../ui/i18n/rich.tsx';
import { quiet } from '../../ui/quiet.tsx';
import { valueWord } from '../condition-words.ts';

/** Longer lists are cut here until asked for. */
const SHORT = 7;
/** From this many values on, a field finds one by its name. */
const FINDABLE = 15;
const OPEN_AT_FIRST: readonly Facet[] = ['family', 'type', 'status', 'province'];

export function FacetGroup({ facet }: { readonly facet: Facet }) {
  const store = useDatelineStore();
  const values = useDateline((state) => selectFacets(state)[facet]);
  const name = t(`condition.${facet}`);
  const [all, setAll] = useState(false);
  const [query, setQuery] = useState('');
  const chosen = values.filter((value) => value.chosen).length;
  const found = values.filter(({ value }) => foldText(valueWord(facet, value)).includes(foldText(query)));
  const listed = all || query ? found : found.filter((value, i) => i < SHORT || value.chosen);
  if (values.length === 0) return null;
  return (
    <details className="facet" open={OPEN_AT_FIRST.includes(facet) || chosen > 0}>
      <summary className="facet__name">
        {name}
        {chosen > 0 && <span className="facet__chosen">{t('facets.chosen', { count: chosen })}</span>}
      </summary>
      {values.length > FINDABLE && (
        <input
          className="input"
          type="search"
          placeholder={t('facets.findOne', { count: values.length })}
          aria-label={t('facets.findIn', { name: inSentence(name) })}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      )}
      <ul aria-label={name}>
        {listed.map((value) => (
          <FacetRow
            key={value.value}
            facet={facet}
            value={value}
            onToggle={() => toggleFacet(store, facet, value.value as never)}
          />
        ))}
      </ul>
      {listed.length === 0 && <p className="hint">{t('facets.noName')}</p>}
      <div className="facet__more">
        {!query && values.length > SHORT && (
          <button type="button" className="button button--text" onClick={() => setAll(!all)}>
            {all ? t('facets.fewer') : t('facets.showAll', { count: values.length })}
          </button>
        )}
        {chosen > 0 && (
          <button type="button" className="button button--text" onClick={() => clearCondition(store, facet)}>
            {t(`clear.${facet}`)}
          </button>
        )}
      </div>
    </details>
  );
}

interface RowProps {
  readonly facet: Facet;
  readonly value: FacetValue;
  readonly onToggle: () => void;
}

function FacetRow({ facet, value, onToggle }: RowProps) {
  const id = useId();
  return (
    <li className={facet === 'family' ? `facet-row family--${value.value}` : 'facet-row'}>
      <input id={id} type="checkbox" checked={value.chosen} onChange={onToggle} />
      <label htmlFor={id}>
        {facet === 'family' && (
          <span className="facet-row__glyph">
            <FamilyGlyph family={value.value as FamilyName} />
          </span>
        )}
        <span>{valueWord(facet, value.value)}</span>{' '}
        <span className="facet-row__count">
          <Rich id="facets.events" values={{ count: value.count }} tags={{ quiet }} />
        </span>
      </label>
    </li>
  );
}
