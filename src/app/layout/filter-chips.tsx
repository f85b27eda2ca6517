import { activeConditions, type Condition } from '../../core/query/conditions.ts';
import { conditionWords, valueWord } from '../../panel/condition-words.ts';
import { clearCondition, toggleFacet } from '../../state/actions.ts';
import { useDateline, useDatelineStore } from '../../state/use-dateline.ts';
import { t } from '../../ui/i18n/messages.ts';
import { Icon } from '../../ui/icon.tsx';
import './filter-chips.css';

/** What narrows the view: each condition goes with one click, each chosen province or country by itself. */
export function FilterChips() {
  const store = useDatelineStore();
  const filter = useDateline((state) => state.filter);
  const follows = useDateline((state) => state.areaFollowsMap);
  const wordsOf = (condition: Condition) =>
    condition === 'area' && follows ? t('condition.thisPart') : conditionWords(filter, condition);
  return (
    <ul className="status-line__chips" aria-label={t('status.active')}>
      {activeConditions(filter).flatMap((condition) =>
        condition === 'province' || condition === 'country'
          ? filter[condition].map((value) => (
              <Chip
                key={value}
                condition={condition}
                words={valueWord(condition, value)}
                onClear={() => toggleFacet(store, condition, value)}
              />
            ))
          : [
              <Chip
                key={condition}
                condition={condition}
                words={wordsOf(condition)}
                onClear={() => clearCondition(store, condition)}
              />,
            ],
      )}
    </ul>
  );
}

interface ChipProps {
  readonly condition: Condition;
  readonly words: string;
  readonly onClear: () => void;
}

function Chip({ condition, words, onClear }: ChipProps) {
  return (
    <li>
      <button
        type="button"
        className="chip"
        aria-label={t('status.clearChip', { clear: t(`clear.${condition}`), words })}
        title={words}
        onClick={onClear}
      >
        <span>{words}</span>
        <Icon name="close" size={14} />
      </button>
    </li>
  );
}
