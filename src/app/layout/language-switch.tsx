import { setLanguage } from '../../state/actions.ts';
import { LANGUAGES, type Language } from '../../state/store.ts';
import { useDateline, useDatelineStore } from '../../state/use-dateline.ts';
import { LOCALE_NAMES } from '../../ui/i18n/locale.ts';
import { t } from '../../ui/i18n/messages.ts';

/** Each language by its own name. */
export function LanguageSwitch() {
  const store = useDatelineStore();
  const shown = useDateline((state) => state.shownLanguage);
  return (
    <select
      className="small-select"
      aria-label={t('language.name')}
      value={shown}
      onChange={(event) => setLanguage(store, event.target.value as Language)}
    >
      {LANGUAGES.map((language) => (
        <option key={language} value={language} lang={language}>
          {LOCALE_NAMES[language]}
        </option>
      ))}
    </select>
  );
}
