import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createDatelineStore } from '../state/store.ts';
import { StoreContext } from '../state/use-dateline.ts';
import '../ui/tokens.css';
import '../ui/fonts.css';
import '../ui/base.css';
import '../ui/families.css';
import { App } from './app.tsx';
import { CorpusContext, createCorpusKeeper } from './corpus/corpus-keeper.ts';
import { openLink } from './open-link.ts';
import { applyTheme } from './theme.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element #root');

const store = createDatelineStore();
const keeper = createCorpusKeeper(store);
applyTheme(store);
void openLink(store, () => keeper.load());

createRoot(root).render(
  <StrictMode>
    <StoreContext value={store}>
      <CorpusContext value={keeper}>
        <App />
      </CorpusContext>
    </StoreContext>
  </StrictMode>,
);
