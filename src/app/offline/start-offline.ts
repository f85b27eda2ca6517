import { Workbox } from 'workbox-window';
import { keepSeen } from './keep-seen.ts';
import { offlineView } from './offline-view.ts';

/** How often a page that stays open asks for a new version; a page that is opened always does. */
const INTERVAL_MS = 60 * 60_000;

/**
 * Lets the page work without a connection from the next visit on, and says when a newer version of the program waits.
 * Where a browser keeps nothing (private windows), everything goes on as without it.
 */
export async function startOffline(): Promise<void> {
  const worker = new Workbox(new URL('sw.js', document.baseURI).href);
  let accepted = false;
  worker.addEventListener('waiting', () => {
    const update = (): void => {
      accepted = true;
      worker.messageSkipWaiting();
    };
    offlineView.setState({ update });
  });
  followControl(() => accepted);
  try {
    await worker.register({ immediate: true });
  } catch {
    return;
  }
  setInterval(() => void worker.update().catch(() => undefined), INTERVAL_MS);
}

/** What to do when a worker takes the page over: the first one, or a later version. */
function followControl(hasAccepted: () => boolean): void {
  const container = navigator.serviceWorker;
  let isFirst = container.controller === null;
  container.addEventListener('controllerchange', () => {
    if (hasAccepted()) location.reload();
    else if (isFirst) void keepSeen();
    // Another tab has taken the new version. This one goes on with the old one until its reader wants to reload it.
    else offlineView.setState({ update: () => location.reload() });
    isFirst = false;
  });
}
