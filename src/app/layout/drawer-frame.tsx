import { useEffect, useRef } from 'react';
import { Icon } from '../../ui/icon.tsx';
import type { Shell } from '../app.tsx';
import { DrawerContent } from './drawer-content.tsx';
import { drawerLabel } from './drawers.ts';

/** The open drawer with its title; Escape closes it and gives the focus back to its button. */
export function DrawerFrame({ shell }: { readonly shell: Shell }) {
  const { drawer, openDrawer, tray, openTray } = shell;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (drawer) heading.current?.focus({ preventScroll: true });
  }, [drawer]);
  if (!drawer) return null;
  const close = () => {
    openDrawer(null);
    const button = `[data-drawer="${drawer}"], .menu-button`;
    document.querySelector<HTMLElement>(button)?.focus();
  };
  return (
    <section
      className="drawer"
      aria-label={drawerLabel(drawer)}
      onKeyDown={({ key }) => {
        if (key === 'Escape') close();
      }}
    >
      <header className="drawer__head">
        <h2 ref={heading} tabIndex={-1}>
          {drawerLabel(drawer)}
        </h2>
        <button type="button" className="button button--icon" aria-label="Close" onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <div className="drawer__body">
        <DrawerContent drawer={drawer} tray={tray} onTray={openTray} />
      </div>
    </section>
  );
}
