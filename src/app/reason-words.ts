import { readReason } from '../sources/reasons.ts';
import type { MessageKey } from '../ui/i18n/message-types.ts';
import { t } from '../ui/i18n/messages.ts';

/** Numbers by the names that the readers of tables give them. */
const NAMES: Readonly<Record<string, MessageKey>> = {
  latitude: 'import.field.lat',
  longitude: 'import.field.lon',
  'number of killed': 'import.field.killed',
  'number of fatalities': 'import.field.killed',
  'number of injured': 'import.field.injured',
};

/** A reason in the page's language; a sentence that is none of ours, such as a browser's own, stays as it is. */
export function reasonWords(sentence: string): string {
  const reason = readReason(sentence);
  if (!reason) return sentence;
  const { key, values } = reason;
  const known = values['name'] === undefined ? undefined : NAMES[values['name']];
  const filled = {
    ...values,
    ...(known ? { name: say(known, {}) } : {}),
    // What stands inside another reason is one itself.
    ...(values['reason'] === undefined ? {} : { reason: reasonWords(values['reason']) }),
    ...(values['detail'] === undefined ? {} : { detail: reasonWords(values['detail']) }),
  };
  return say(`reject.${key}`, filled);
}

/** `t` for a key that is known only here: every template has a message, which tests/app/reason-words.test.ts checks. */
const say = t as (key: MessageKey, values: Readonly<Record<string, string>>) => string;
