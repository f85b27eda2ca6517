import { t } from '../../ui/i18n/messages.ts';

const TARGETS = [
  ['events', 'page.listOfEvents'],
  ['map', 'map.name'],
  ['timeline', 'timeline.name'],
] as const;

export type SkipTarget = (typeof TARGETS)[number][0];

/** The first stops of the keyboard; seen only while focused. */
export function SkipLinks({ onSkip }: { readonly onSkip: (target: SkipTarget) => void }) {
  return (
    <nav className="skip-links" aria-label={t('page.skipTo')}>
      {TARGETS.map(([target, label]) => (
        <button key={target} type="button" className="button" onClick={() => onSkip(target)}>
          {t(label)}
        </button>
      ))}
    </nav>
  );
}
