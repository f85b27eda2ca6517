import { useEffect, useRef } from 'react';
import { Icon } from '../../ui/icon.tsx';
import type { Shell } from '../app.tsx';
import { DrawerContent } from './drawer-content.tsx';
import { drawerLabel, WIDE_DRAWERS } from './drawers.ts';
import { t } from '../../ui/i18n/messages.ts';

/** The open drawer with its title; Escape closes it and gives the focus back to its button. */
export function DrawerFrame({ shell }: { readonly shell: Shell }) {
  const { drawer, openDrawer, tray, openTray } = shell;
  if (!drawer) return null;
  const close = () => {
    openDrawer(null);
    const button = `[data-drawer="${drawer}"], .menu-button`;
    document.querySelector<HTMLElement>(button)?.focus();
  };
  return (
    <section
      className={WIDE_DRAWERS.has(drawer) ? 'drawer drawer--wide' : 'drawer'}
      aria-label={drawerLabel(drawer)}
      onKeyDown={({ key }) => {
        if (key === 'Escape') close();
      }}
    >
      <DrawerHead key={drawer} title={drawerLabel(drawer)} onClose={close} />
      <div className="drawer__body">
        <DrawerContent drawer={drawer} tray={tray} onTray={openTray} />
      </div>
    </section>
  );
}

interface HeadProps {
  readonly title: string;
  readonly onClose: () => void;
}

/** Takes the focus when it appears, so that the keyboard goes on inside the drawer. */
export function DrawerHead({ title, onClose }: HeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [title]);
  return (
    <header className="drawer__head">
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <button type="button" className="button button--icon" aria-label={t('page.close')} onClick={onClose}>
        <Icon name="close" />
      </button>
    </header>
  );
}
