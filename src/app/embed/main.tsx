import { createRoot } from 'react-dom/client';
import { readEmbedOptions } from '../../embed/embed-options.ts';
import { readLink } from '../../embed/link-state.ts';
import { applyLink } from '../../embed/link-view.ts';
import { talkToHost } from '../../embed/talk-to-host.ts';
import { titleOf } from '../../panel/event-text.ts';
import { addNotice, failCorpus, showCorpus } from '../../state/actions.ts';
import { createDatelineStore } from '../../state/store.ts';
import { StoreContext } from '../../state/use-dateline.ts';
import '../../ui/tokens.css';
import '../../ui/fonts.css';
import '../../ui/base.css';
import '../../ui/families.css';
import { formatList } from '../../ui/format.ts';
import { t } from '../../ui/i18n/messages.ts';
import { fetchCorpus } from '../corpus/fetch-corpus.ts';
import { startLanguage } from '../language.ts';
import { followTheme } from '../theme.ts';
import { EmbedApp } from './embed-app.tsx';
import { loadHandedCorpus } from './handed-corpus.ts';

const root = document.getElementById('root');
if (!root) throw new Error('embed.html has no element #root');

const store = createDatelineStore();
const { options, view, ignored } = readEmbedOptions(location.hash);
const link = readLink(view);
applyLink(store, link.state);
followTheme(store);
const fetching = fetchCorpus(document.baseURI);
await startLanguage(store);
const unknown = [...ignored, ...link.ignored];
if (unknown.length > 0) addNotice(store, t('link.ignored', { names: formatList(unknown) }));

const { tell } = talkToHost(store, window, {
  host: options.host,
  titleOf,
  load: (corpus) => void loadHandedCorpus(store, corpus),
});
createRoot(root).render(
  <StoreContext value={store}>
    <EmbedApp options={options} onHeight={(height) => tell({ type: 'height', height })} />
  </StoreContext>,
);
void fetching.then((fetched) => {
  // The page may have handed over its own events in the meantime.
  if (store.getState().corpus.kind !== 'loading') return;
  if (fetched.ok) showCorpus(store, fetched.corpus.articles, fetched.corpus.events);
  else failCorpus(store, fetched.reason);
});
