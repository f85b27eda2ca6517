import { FAMILIES, type Family } from '../../core/events/families.ts';

/** Resolved colours of the style sheet, for the canvas. */
export interface MarkColors {
  readonly halo: string;
  readonly ink: string;
  readonly inkMuted: string;
  readonly line: string;
  readonly accent: string;
  readonly family: Readonly<Record<Family, string>>;
  /** Family of fonts of the page. */
  readonly font: string;
}

/** Reads the theme's colours (forced ones as well) from an element, so that the sheet stays their only home. */
export function readColors(container: HTMLElement): MarkColors {
  const probe = document.createElement('span');
  probe.hidden = true;
  container.append(probe);
  const color = (name: string): string => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const colors = {
    halo: color('--map-halo'),
    ink: color('--ink'),
    inkMuted: color('--ink-muted'),
    line: color('--line-strong'),
    accent: color('--accent'),
    family: Object.fromEntries(FAMILIES.map((family) => [family, color(`--family-${family}`)])) as Record<
      Family,
      string
    >,
    font: getComputedStyle(container).fontFamily,
  };
  probe.remove();
  return colors;
}
