import { t } from '../../ui/i18n/messages.ts';

/** "12 events", or "3 of 12 events" where a filter narrows them. */
export function eventsOf(shown: number | null, count: number): string {
  return shown === null ? t('count.events', { count }) : t('count.eventsOf', { shown, count });
}
