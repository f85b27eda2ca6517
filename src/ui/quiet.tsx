import type { ReactNode } from 'react';

/** A tag of messages: words for those who hear the page. */
export function quiet(inside: ReactNode) {
  return <span className="quiet">{inside}</span>;
}
