import type { Shell } from '../app.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { StatusLine } from './status-line.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import { TrayLinks } from './tray-links.tsx';

export function Masthead({ shell }: { readonly shell: Shell }) {
  return (
    <header className="masthead">
      <h1 className="wordmark">Dateline</h1>
      <StatusLine />
      <TrayLinks onTray={shell.openTray} />
      <LanguageSwitch />
      <ThemeSwitch />
    </header>
  );
}
