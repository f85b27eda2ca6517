import { t } from '../../ui/i18n/messages.ts';
import type { MessageKey } from '../../ui/i18n/message-types.ts';

type ReasonKey = Extract<MessageKey, `reason.${string}`>;

/** The ranker's features that readers are told; classes and technical ones are left out. */
const TOLD: ReadonlySet<string> = new Set<ReasonKey>([
  'reason.population',
  'reason.most-populous',
  'reason.less-populous',
  'reason.name-alternate',
  'reason.name-abbreviation',
  'reason.kind-stated',
  'reason.kind-differs',
  'reason.outlet-country',
  'reason.outlet-elsewhere',
  'reason.outlet-near',
  'reason.outlet-named',
  'reason.words-of-town',
  'reason.words-of-state',
  'reason.words-of-country',
  'reason.places-beside',
  'reason.places-near',
  'reason.places-around',
  'reason.country-named',
  'reason.province-named',
  'reason.country-share',
  'reason.province-share',
  'reason.container-stated',
  'reason.container-differs',
  'reason.holds-stated',
  'reason.listed-beside',
  'reason.listed-alike',
]);

/** Why a place was preferred, in words; `null` for features that readers are not told. */
export function reasonWord(feature: string): string | null {
  const key = `reason.${feature}`;
  return TOLD.has(key) ? t(key as ReasonKey) : null;
}
