import { FRAME_LIMITS } from '../../embed/frame-code.ts';

export interface FrameSize {
  /** CSS pixels; `null` is as wide as the column. */
  readonly width: number | null;
  readonly height: number;
}

/** Sizes that pages have room for. */
export const SIZES = {
  column: { width: null, height: 450 },
  article: { width: 640, height: 420 },
  wide: { width: 960, height: 540 },
  narrow: { width: 320, height: 480 },
} as const satisfies Readonly<Record<string, FrameSize>>;

export type SizeName = keyof typeof SIZES | 'own';

export const SIZE_NAMES: readonly SizeName[] = ['column', 'article', 'wide', 'narrow', 'own'];

/** A side as it was typed; `null` for what is no whole number of pixels within the limits. */
export function readSide(side: keyof typeof FRAME_LIMITS, typed: string): number | null {
  const [least, most] = FRAME_LIMITS[side];
  const value = /^\d{1,5}$/.test(typed.trim()) ? Number(typed) : NaN;
  return value >= least && value <= most ? value : null;
}
