import './trusted-types.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createDatelineStore } from '../state/store.ts';
import { StoreContext } from '../state/use-dateline.ts';
import '../ui/tokens.css';
import '../ui/fonts.css';
import '../ui/base.css';
import '../ui/families.css';
import '../ui/shell.css';
import { App } from './app.tsx';
import { CorpusContext, createCorpusKeeper } from './corpus/corpus-keeper.ts';
import { PublishedContext } from './corpus/published-context.ts';
import { PublishedCorpus } from './corpus/published-corpus.ts';
import { startLanguage } from './language.ts';
import { followLink, openCorpus } from './open-link.ts';
import { applyTheme } from './theme.ts';

/** Fetching the rest of the program for later takes no part of the connection from the first view. */
const OFFLINE_AFTER_MS = 3000;

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element #root');

const store = createDatelineStore();
const published = new PublishedCorpus(document.baseURI);
const keeper = createCorpusKeeper(store, published);
applyTheme(store);
const asked = followLink(store);
// The events are fetched while the words of another language are.
const loading = keeper.load();
await startLanguage(store);
void openCorpus(store, asked, loading, published).then(async () => {
  const { keepCurrent } = await import('./corpus/keep-current.ts');
  keepCurrent(store, published);
  // A development server has no such worker: it would keep files that are being written.
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  setTimeout(() => void import('./offline/start-offline.ts').then((m) => m.startOffline()), OFFLINE_AFTER_MS);
});

createRoot(root).render(
  <StrictMode>
    <StoreContext value={store}>
      <CorpusContext value={keeper}>
        <PublishedContext value={published}>
          <App />
        </PublishedContext>
      </CorpusContext>
    </StoreContext>
  </StrictMode>,
);
