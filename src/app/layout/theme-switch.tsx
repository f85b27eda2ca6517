import { setTheme } from '../../state/actions.ts';
import type { Theme } from '../../state/store.ts';
import { useDateline, useDatelineStore } from '../../state/use-dateline.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { t } from '../../ui/i18n/messages.ts';

const THEMES: readonly (readonly [Theme, IconName])[] = [
  ['system', 'auto'],
  ['light', 'sun'],
  ['dark', 'moon'],
];

export function ThemeSwitch() {
  const store = useDatelineStore();
  const theme = useDateline((state) => state.theme);
  return (
    <div className="theme-switch" role="group" aria-label={t('theme.name')}>
      {THEMES.map(([key, icon]) => (
        <button
          key={key}
          type="button"
          className="button button--icon"
          aria-pressed={theme === key}
          aria-label={t(`theme.${key}`)}
          title={t(`theme.${key}`)}
          onClick={() => setTheme(store, key)}
        >
          <Icon name={icon} size={18} />
        </button>
      ))}
    </div>
  );
}
