import { useMemo } from 'react';
import { changeFilter } from '../../state/actions.ts';
import { useDateline, useDatelineStore } from '../../state/use-dateline.ts';
import { formatCount, formatDay } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { useCorpusKeeper } from '../corpus/corpus-keeper.ts';
import { ThemeSwitch } from '../layout/theme-switch.tsx';
import './views.css';

const CREDITS: readonly (readonly [string, string])[] = [
  ['Borders, land, rivers', 'Natural Earth, public domain'],
  ['Place names', 'GeoNames, CC BY 4.0'],
  ['Lakes', '© OpenStreetMap contributors, ODbL'],
  ['Smaller rivers', 'GSHHG, LGPL'],
  ['Facts behind the bundled reports of 2015–2018', 'FA-KES, CC BY 4.0'],
  ['Typefaces', 'Inter, Newsreader, IBM Plex Sans Arabic, OFL'],
];

/** The reader's own articles, the outlets, and who made the data. */
export function About() {
  return (
    <div className="drawer__page">
      <OwnArticles />
      <section className="appearance">
        <h3>Theme</h3>
        <ThemeSwitch />
      </section>
      <Outlets />
      <section>
        <h3>Credits</h3>
        <dl className="credits">
          {CREDITS.map(([what, who]) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>{who}</dd>
            </div>
          ))}
        </dl>
        <p className="hint">Boundaries are not an endorsement.</p>
      </section>
      <p className="hint">
        Events are read from the articles by a program. It quotes and attributes; it does not verify. Check
        the sentence before you cite.
      </p>
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
      <h3>Your articles</h3>
      <ul className="own-articles">
        {added.map((id) => {
          const article = articles.get(id);
          const name = article?.title ?? 'Article without a headline';
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
                aria-label={`Remove “${name}” and its events`}
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
      <h3>{formatCount(outlets.length, 'source')}</h3>
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
            <span className="hint">{formatCount(count, 'article')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
