import '../trusted-types.ts';
import { createRoot } from 'react-dom/client';
import { readEmbedOptions } from '../../embed/embed-options.ts';
import { readLink } from '../../embed/link-state.ts';
import { applyLink } from '../../embed/link-view.ts';
import { talkToHost } from '../../embed/talk-to-host.ts';
import { titleOf } from '../../panel/event-text.ts';
import { addNotice, failCorpus, showCorpus } from '../../state/actions.ts';
import { selectEventById } from '../../state/selectors.ts';
import { createDatelineStore } from '../../state/store.ts';
import { StoreContext } from '../../state/use-dateline.ts';
import '../../ui/tokens.css';
import '../../ui/fonts.css';
import '../../ui/base.css';
import '../../ui/families.css';
import '../../ui/shell.css';
import { formatList } from '../../ui/format.ts';
import { t } from '../../ui/i18n/messages.ts';
import { PublishedContext } from '../corpus/published-context.ts';
import { PublishedCorpus } from '../corpus/published-corpus.ts';
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
const published = new PublishedCorpus(document.baseURI);
published.onChange = () => {
  const { articles, events } = published.corpus();
  showCorpus(store, articles, events);
  return Promise.resolve();
};
const opening = published.open();
await startLanguage(store);
const unknown = [...ignored, ...link.ignored];
if (unknown.length > 0) addNotice(store, t('link.ignored', { names: formatList(unknown) }));

const { tell } = talkToHost(store, window, {
  host: options.host,
  titleOf,
  load: (corpus) => void loadHandedCorpus(store, published, corpus),
});
createRoot(root).render(
  <StoreContext value={store}>
    <PublishedContext value={published}>
      <EmbedApp options={options} onHeight={(height) => tell({ type: 'height', height })} />
    </PublishedContext>
  </StoreContext>,
);
void opening.then(async (failure) => {
  // The page may have handed over its own events in the meantime.
  if (store.getState().corpus.kind !== 'loading') return published.drop();
  if (failure !== null) return failCorpus(store, failure);
  const { event } = link.state;
  await published.onChange();
  const isWhole = published.view.getState().older.length === 0;
  if (isWhole && (event === null || selectEventById(store.getState(), event))) return;
  // `showCorpus` let go of an event that it did not hold.
  const { goBeyondNewest } = await import('./beyond-newest.ts');
  await goBeyondNewest(store, published, event);
});
