import { activeConditions } from '../../core/query/conditions.ts';
import { selectTotals } from '../../state/selectors.ts';
import { useDateline } from '../../state/use-dateline.ts';
import { t } from '../../ui/i18n/messages.ts';
import { Icon } from '../../ui/icon.tsx';
import { Popover } from '../../ui/popover.tsx';
import type { Shell } from '../app.tsx';
import { drawerLabel } from './drawers.ts';
import { useDrawerButtons } from './use-drawer-buttons.ts';
import { eventsOf } from './events-of.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

/** The rail folded into one button, with the count beside it. */
export function MenuButton({ shell }: { readonly shell: Shell }) {
  const buttons = useDrawerButtons();
  const { shown, all } = useDateline(selectTotals);
  const narrowed = useDateline((state) => activeConditions(state.filter).length > 0);
  return (
    <div className="menu">
      <Popover
        label={t('page.tools')}
        placement="below"
        buttonClass="button menu-button"
        button={
          <>
            <Icon name="menu" size={18} />
            <span>
              <span className="quiet">{t('page.menu')}: </span>
              {eventsOf(narrowed ? shown : null, all)}
            </span>
          </>
        }
      >
        {(close) => (
          <nav aria-label={t('page.tools')}>
            {buttons.map(({ key, icon }) => (
              <button
                key={key}
                type="button"
                className="menu__item"
                onClick={() => {
                  close();
                  shell.openDrawer(key);
                }}
              >
                <Icon name={icon} size={18} /> {drawerLabel(key)}
              </button>
            ))}
            <button
              type="button"
              className="menu__item"
              onClick={() => {
                close();
                shell.add();
              }}
            >
              <Icon name="add" size={18} /> {t('drawer.add')}
            </button>
            <div className="menu__switches">
              <LanguageSwitch />
              <ThemeSwitch />
            </div>
          </nav>
        )}
      </Popover>
    </div>
  );
}
