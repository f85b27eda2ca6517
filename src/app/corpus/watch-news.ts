/** Minutes between two questions; news that is worked out from articles is never younger. */
const INTERVAL_MS = 5 * 60_000;
/** A server that fails is asked less and less often, down to once an hour. */
const MAX_INTERVAL_MS = 60 * 60_000;

/**
 * Asks for news from time to time while the page is in sight, when it comes back into sight after longer, and when the
 * connection is back. Returns what stops it.
 */
export function watchNews(check: () => Promise<boolean>, page: Document = document): () => void {
  let interval = INTERVAL_MS;
  let due = Date.now() + interval;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const ask = async (): Promise<void> => {
    due = Infinity;
    const went = await check();
    interval = went ? INTERVAL_MS : Math.min(interval * 2, MAX_INTERVAL_MS);
    due = Date.now() + interval;
    plan();
  };
  const plan = (): void => {
    clearTimeout(timer);
    if (stopped || page.visibilityState !== 'visible' || due === Infinity) return;
    timer = setTimeout(() => void ask(), Math.max(0, due - Date.now()));
  };
  const askNow = (): void => {
    if (due === Infinity) return;
    due = 0;
    plan();
  };
  page.addEventListener('visibilitychange', plan);
  window.addEventListener('online', askNow);
  plan();
  return () => {
    clearTimeout(timer);
    page.removeEventListener('visibilitychange', plan);
    window.removeEventListener('online', askNow);
    stopped = true;
  };
}
