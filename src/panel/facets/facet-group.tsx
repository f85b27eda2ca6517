import { useId, useState } from 'react';
import { foldText } from '../../core/query/fold-text.ts';
import type { FacetValue } from '../../core/query/live/facet-group.ts';
import type { Facet } from '../../core/query/filter.ts';
import { clearCondition, toggleFacet } from '../../state/actions.ts';
import { selectFacets } from '../../state/selectors.ts';
import { useDateline, useDatelineStore } from '../../state/use-dateline.ts';
import type { FamilyName } from '../../ui/family-colors.ts';
import { formatNumber } from '../../ui/format.ts';
import { FamilyGlyph } from '../../ui/glyphs/family-glyph.tsx';
import { CONDITION_NAMES, valueWord } from '../condition-words.ts';

/** Longer lists are cut here until asked for. */
const SHORT = 7;
/** From this many values on, a field finds one by its name. */
const FINDABLE = 15;
const OPEN_AT_FIRST: readonly Facet[] = ['family', 'type', 'status', 'province'];

export function FacetGroup({ facet }: { readonly facet: Facet }) {
  const store = useDatelineStore();
  const values = useDateline((state) => selectFacets(state)[facet]);
  const [all, setAll] = useState(false);
  const [query, setQuery] = useState('');
  const chosen = values.filter((value) => value.chosen).length;
  const found = values.filter(({ value }) => foldText(valueWord(facet, value)).includes(foldText(query)));
  const listed = all || query ? found : found.filter((value, i) => i < SHORT || value.chosen);
  if (values.length === 0) return null;
  return (
    <details className="facet" open={OPEN_AT_FIRST.includes(facet) || chosen > 0}>
      <summary className="facet__name">
        {CONDITION_NAMES[facet]}
        {chosen > 0 && <span className="facet__chosen">{chosen} chosen</span>}
      </summary>
      {values.length > FINDABLE && (
        <input
          className="input"
          type="search"
          placeholder={`Find one of ${formatNumber(values.length)}`}
          aria-label={`Find in ${CONDITION_NAMES[facet].toLowerCase()}`}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      )}
      <ul aria-label={CONDITION_NAMES[facet]}>
        {listed.map((value) => (
          <FacetRow
            key={value.value}
            facet={facet}
            value={value}
            onToggle={() => toggleFacet(store, facet, value.value as never)}
          />
        ))}
      </ul>
      {listed.length === 0 && <p className="hint">Nothing of that name.</p>}
      <div className="facet__more">
        {!query && values.length > SHORT && (
          <button type="button" className="button button--text" onClick={() => setAll(!all)}>
            {all ? 'Show fewer' : `Show all ${formatNumber(values.length)}`}
          </button>
        )}
        {chosen > 0 && (
          <button type="button" className="button button--text" onClick={() => clearCondition(store, facet)}>
            Clear {CONDITION_NAMES[facet].toLowerCase()}
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
          {formatNumber(value.count)}
          <span className="quiet"> events</span>
        </span>
      </label>
    </li>
  );
}
