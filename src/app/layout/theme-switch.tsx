import { setTheme } from '../../state/actions.ts';
import type { Theme } from '../../state/store.ts';
import { useDateline, useDatelineStore } from '../../state/use-dateline.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';

const THEMES: readonly (readonly [Theme, string, IconName])[] = [
  ['system', 'As the system', 'auto'],
  ['light', 'Light', 'sun'],
  ['dark', 'Dark', 'moon'],
];

export function ThemeSwitch() {
  const store = useDatelineStore();
  const theme = useDateline((state) => state.theme);
  return (
    <div className="theme-switch" role="group" aria-label="Theme">
      {THEMES.map(([key, label, icon]) => (
        <button
          key={key}
          type="button"
          className="button button--icon"
          aria-pressed={theme === key}
          aria-label={label}
          title={label}
          onClick={() => setTheme(store, key)}
        >
          <Icon name={icon} size={18} />
        </button>
      ))}
    </div>
  );
}
