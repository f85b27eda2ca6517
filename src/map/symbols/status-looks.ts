import type { Status } from '../../core/model.ts';

export interface StatusLook {
  /** Dashes of a second outline, as in SVG; `null` for none. */
  readonly dashes: string | null;
  /** Outlined instead of filled: what lies in the past or may never happen. */
  readonly isHollow: boolean;
  readonly isStruck: boolean;
}

/** How a symbol shows its event's status, beside the words. */
export const STATUS_LOOKS: Readonly<Record<Status, StatusLook>> = {
  reported: { dashes: null, isHollow: false, isStruck: false },
  claimed: { dashes: '4 2.5', isHollow: false, isStruck: false },
  denied: { dashes: '1 2.5', isHollow: false, isStruck: true },
  planned: { dashes: '7 4', isHollow: true, isStruck: false },
  background: { dashes: null, isHollow: true, isStruck: false },
};
