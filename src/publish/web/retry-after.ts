/** Answers after which the same request may go well later. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);

export function isPassing(status: number): boolean {
  return PASSING.has(status);
}

/**
 * Milliseconds to wait before attempt `attempt` (from 1): what the server asks for in Retry-After (RFC 9110, 10.2.3:
 * seconds or a date), else 1, 2, 4, … seconds.
 */
export function waitBefore(attempt: number, retryAfter: string | undefined, nowMs: number): number {
  const asked = retryAfter === undefined ? null : parseRetryAfter(retryAfter, nowMs);
  return asked ?? 1000 * 2 ** (attempt - 1);
}

function parseRetryAfter(value: string, nowMs: number): number | null {
  const text = value.trim();
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? null : Math.max(0, date - nowMs);
}
