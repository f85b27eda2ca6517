const TARGETS = [
  ['events', 'List of events'],
  ['map', 'Map'],
  ['timeline', 'Timeline'],
] as const;

export type SkipTarget = (typeof TARGETS)[number][0];

/** The first stops of the keyboard; seen only while focused. */
export function SkipLinks({ onSkip }: { readonly onSkip: (target: SkipTarget) => void }) {
  return (
    <nav className="skip-links" aria-label="Skip to">
      {TARGETS.map(([target, label]) => (
        <button key={target} type="button" className="button" onClick={() => onSkip(target)}>
          {label}
        </button>
      ))}
    </nav>
  );
}
