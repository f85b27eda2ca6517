import { activeConditions, FACETS, type Condition } from '../../core/query/conditions.ts';
import type { Facet, Filter } from '../../core/query/filter.ts';
import { conditionWords, valueWord } from '../../panel/condition-words.ts';
import { formatList } from '../../ui/format.ts';
import { t } from '../../ui/i18n/messages.ts';

/** The whole filter in words, each condition by its name and with all of its values. */
export function filterText(filter: Filter): string {
  const parts = activeConditions(filter).map((condition) =>
    t('picture.condition', { name: t(`condition.${condition}`), words: wordsOf(filter, condition) }),
  );
  return parts.length > 0 ? parts.join(' · ') : t('picture.noFilter');
}

function wordsOf(filter: Filter, condition: Condition): string {
  if (!isFacet(condition)) return conditionWords(filter, condition);
  const values: readonly string[] = filter[condition];
  return formatList(values.map((value) => valueWord(condition, value)));
}

function isFacet(condition: Condition): condition is Facet {
  return (FACETS as readonly string[]).includes(condition);
}
