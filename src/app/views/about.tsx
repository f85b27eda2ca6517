import { useMemo } from 'react';
import { changeFilter } from '../../state/actions.ts';
import { removeCoded } from '../../state/coded-actions.ts';
import { useDateline, useDatelineStore } from '../../state/use-dateline.ts';
import { formatDay } from '../../ui/format.ts';
import { t } from '../../ui/i18n/messages.ts';
import { Icon } from '../../ui/icon.tsx';
import { useCorpusKeeper } from '../corpus/corpus-keeper.ts';
import { LanguageSwitch } from '../layout/language-switch.tsx';
import { ThemeSwitch } from '../layout/theme-switch.tsx';
import './views.css';

const CREDITS = [
  ['about.borders', 'Natural Earth'],
  ['about.placeNames', 'GeoNames, CC BY 4.0'],
  ['about.lakes', '© OpenStreetMap contributors, ODbL'],
  ['about.smallRivers', 'GSHHG, LGPL'],
  ['about.facts', 'FA-KES, CC BY 4.0'],
  ['about.typefaces', 'Inter, Newsreader, IBM Plex Sans Arabic, OFL'],
] as const;

/** The reader's own articles, the outlets, and who made the data. */
export function About() {
  return (
    <div className="drawer__page">
      <OwnArticles />
      <ImportedFiles />
      <section className="appearance">
        <h3>{t('about.appearance')}</h3>
        <LanguageSwitch />
        <ThemeSwitch />
      </section>
      <Outlets />
      <section>
        <h3>{t('about.credits')}</h3>
        <dl className="credits">
          {CREDITS.map(([what, who]) => (
            <div key={what}>
              <dt>{t(what)}</dt>
              <dd>{what === 'about.borders' ? t('about.publicDomain', { source: who }) : who}</dd>
            </div>
          ))}
        </dl>
        <p className="hint">{t('about.boundaries')}</p>
      </section>
      <p className="hint">{t('about.program')}</p>
    </div>
  );
}

function OwnArticles() {
  const keeper = useCorpusKeeper();
  const added = useDateline((state) => state.added);
  const articles = useDateline((state) => state.articles);
  if (added.length === 0) return null;
  return (
    <section>
      <h3>{t('about.own')}</h3>
      <ul className="own-articles">
        {added.map((id) => {
          const article = articles.get(id);
          const name = article?.title ?? t('article.noHeadline');
          return (
            <li key={id}>
              <span>
                {name}
                {article?.publishedAt && (
                  <span className="hint"> · {formatDay(article.publishedAt, 'short')}</span>
                )}
              </span>
              <button
                type="button"
                className="button button--icon"
                aria-label={t('about.remove', { name })}
                onClick={() => void keeper.remove(id)}
              >
                <Icon name="bin" size={18} />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Datasets of this visit, each of which can be taken away by itself. */
function ImportedFiles() {
  const store = useDatelineStore();
  const coded = useDateline((state) => state.coded);
  if (!coded || coded.files.length === 0) return null;
  return (
    <section>
      <h3>{t('about.files')}</h3>
      <ul className="own-articles">
        {coded.files.map(({ origin, name }) => (
          <li key={origin}>
            <span>{name}</span>
            <button
              type="button"
              className="button button--icon"
              aria-label={t('about.remove', { name })}
              onClick={() => removeCoded(store, origin)}
            >
              <Icon name="bin" size={18} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Outlets() {
  const store = useDatelineStore();
  const articles = useDateline((state) => state.articles);
  const outlets = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { source } of articles.values()) if (source) counts.set(source, (counts.get(source) ?? 0) + 1);
    return [...counts].sort(([a, x], [b, y]) => y - x || a.localeCompare(b));
  }, [articles]);
  return (
    <section>
      <h3>{t('count.sources', { count: outlets.length })}</h3>
      <ul className="outlets">
        {outlets.map(([source, count]) => (
          <li key={source}>
            <button
              type="button"
              className="button button--text"
              onClick={() => changeFilter(store, { source: [source] })}
            >
              {source}
            </button>
            <span className="hint">{t('count.articles', { count })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
