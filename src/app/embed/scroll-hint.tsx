import { t } from '../../ui/i18n/messages.ts';
import type { Hint } from './use-cooperation.ts';

/** Why the map did not move: shown for a moment over the map. */
export function ScrollHint({ kind }: { readonly kind: Hint }) {
  return (
    <div className="embed__hint" aria-hidden="true" hidden={kind === null}>
      {kind === 'wheel' && (isApple() ? t('embed.scrollApple') : t('embed.scroll'))}
      {kind === 'touch' && t('embed.touch')}
    </div>
  );
}

function isApple(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}
