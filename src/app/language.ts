import { addNotice } from '../state/actions.ts';
import { LANGUAGES, type DatelineStore, type Language } from '../state/store.ts';
import { directionOf, preferredLocale, type Locale } from '../ui/i18n/locale.ts';
import { activeLocale, loadLanguage, t } from '../ui/i18n/messages.ts';
import { readKept, writeKept } from './kept.ts';

const KEY = 'dateline-language';

/** The state's languages and those that there are words for are the same; the compiler tells when they part. */
const localeOf = (language: Language): Locale => language;

/**
 * Shows the page in the language of the link, else the reader's earlier choice, else the browser's, and follows the
 * store from then on. Settles when the first view can be drawn.
 */
export async function startLanguage(store: DatelineStore): Promise<void> {
  await show(store);
  store.subscribe((state, earlier) => {
    if (state.language === earlier.language) return;
    if (state.language) writeKept(KEY, state.language);
    void show(store);
  });
}

async function show(store: DatelineStore): Promise<void> {
  const { language } = store.getState();
  const kept = LANGUAGES.find((known) => known === readKept(KEY));
  const wanted = localeOf(language ?? kept ?? preferredLocale(navigator.languages));
  try {
    if (wanted !== activeLocale()) await loadLanguage(wanted, navigator.languages);
  } catch {
    addNotice(store, t('language.failed'));
  }
  // Several quick choices: the last one counts.
  if (store.getState().language !== language) return;
  const shown = activeLocale();
  document.documentElement.lang = shown;
  document.documentElement.dir = directionOf(shown);
  // A place that was searched earlier must not draw the new map back to it; before there is a map, the link's view waits.
  const { viewport, target } = store.getState();
  store.setState({ shownLanguage: shown, target: viewport ? null : target });
}
