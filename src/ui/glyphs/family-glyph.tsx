import type { FamilyName } from '../family-colors.ts';
import { GLYPH_GRID, GLYPH_PATHS, GLYPH_STROKE } from './glyph-paths.ts';

interface FamilyGlyphProps {
  readonly family: FamilyName;
  /** CSS pixels. */
  readonly size?: 16 | 24;
}

/** A family's glyph in the current text colour. Decorative: the text beside it carries the name. */
export function FamilyGlyph({ family, size = 16 }: FamilyGlyphProps) {
  const box = `0 0 ${String(GLYPH_GRID)} ${String(GLYPH_GRID)}`;
  return (
    <svg width={size} height={size} viewBox={box} aria-hidden="true" focusable="false">
      <path
        d={GLYPH_PATHS[family]}
        fill="none"
        stroke="currentColor"
        strokeWidth={GLYPH_STROKE}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
