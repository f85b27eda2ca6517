import { memo, useCallback, useId, useState } from 'react';
import { foldText } from '../../core/query/fold-text.ts';
import type { FacetValue } from '../../core/query/live/facet-group.ts';
import type { Facet } from '../../core/query/filter.ts';
import { clearCondition, toggleFacet } from '../../state/actions.ts';
import { selectFacet, selectHasFacet } from '../../state/selectors.ts';
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

interface Props {
  readonly facet: Facet;
}

/** A facet that can be folded up; its values are counted and drawn only while it is open. */
export function FacetGroup({ facet }: Props) {
  const exists = useDateline((state) => selectHasFacet(state, facet));
  const chosen = useDateline((state) => state.filter[facet].length);
  const [open, setOpen] = useState(OPEN_AT_FIRST.includes(facet) || chosen > 0);
  if (!exists && chosen === 0) return null;
  return (
    <details className="facet" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="facet__name">
        {t(`condition.${facet}`)}
        {chosen > 0 && <span className="facet__chosen">{t('facets.chosen', { count: chosen })}</span>}
      </summary>
      {open && <FacetValues facet={facet} chosen={chosen} />}
    </details>
  );
}

function FacetValues({ facet, chosen }: Props & { readonly chosen: number }) {
  const store = useDatelineStore();
  const values = useDateline((state) => selectFacet(state, facet));
  const name = t(`condition.${facet}`);
  const [all, setAll] = useState(false);
  const [query, setQuery] = useState('');
  const listed = listValues(facet, values, query, all);
  const toggle = useCallback((value: string) => toggleFacet(store, facet, value as never), [store, facet]);
  return (
    <>
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
        {listed.map(({ value, count, chosen: isChosen }) => (
          <FacetRow
            key={value}
            facet={facet}
            value={value}
            count={count}
            isChosen={isChosen}
            onToggle={toggle}
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
    </>
  );
}

/** The values that a query finds; without one, the first few and the chosen ones. */
function listValues(
  facet: Facet,
  values: readonly FacetValue[],
  query: string,
  all: boolean,
): readonly FacetValue[] {
  if (!query) return all ? values : values.filter(({ chosen }, i) => i < SHORT || chosen);
  const wanted = foldText(query);
  return values.filter(({ value }) => foldText(valueWord(facet, value)).includes(wanted));
}

interface RowProps extends Props {
  readonly value: string;
  readonly count: number;
  readonly isChosen: boolean;
  readonly onToggle: (value: string) => void;
}

/** Drawn again only when its count changes: while a brush moves, most rows of a long list keep theirs. */
const FacetRow = memo(function FacetRow({ facet, value, count, isChosen, onToggle }: RowProps) {
  const id = useId();
  return (
    <li className={facet === 'family' ? `facet-row family--${value}` : 'facet-row'}>
      <input id={id} type="checkbox" checked={isChosen} onChange={() => onToggle(value)} />
      <label htmlFor={id}>
        {facet === 'family' && (
          <span className="facet-row__glyph">
            <FamilyGlyph family={value as FamilyName} />
          </span>
        )}
        <span>{valueWord(facet, value)}</span>{' '}
        <span className="facet-row__count">
          <Rich id="facets.events" values={{ count }} tags={{ quiet }} />
        </span>
      </label>
    </li>
  );
});
