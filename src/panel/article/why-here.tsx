import { distanceKm } from '../../core/gazetteer/distance.ts';
import type { EventPlace, PlaceAlternative } from '../../core/model.ts';
import { countryName, formatKm, formatList, formatTenths } from '../../ui/format.ts';
import { t } from '../../ui/i18n/messages.ts';
import { reasonWord } from './reason-words.ts';

/** Most reasons worth telling. */
const MOST = 4;

/** Why this place and no other of the name: the candidates, how far apart they are, and what spoke for the first. */
export function WhyHere({ place }: { readonly place: EventPlace }) {
  const candidates = place.alternatives ?? [];
  const [chosen] = candidates;
  return (
    <details className="why-here">
      <summary>{t('why.here')}</summary>
      <p>
        {t('why.says', { words: place.text })} {chosen ? reasonSentence(chosen, candidates.length) : ''}
      </p>
      {candidates.length > 1 && (
        <table>
          <caption className="quiet">{t('why.candidates', { words: place.text })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('why.candidate')}</th>
              <th scope="col">{t('why.distance')}</th>
              <th scope="col">{t('why.score')}</th>
            </tr>
          </thead>
          <tbody>
            {candidates.map((candidate, i) => (
              <tr key={i} className={i === 0 ? 'why-here__chosen' : undefined}>
                <th scope="row">
                  {candidate.name}
                  <span className="hint">{whereabouts(candidate)}</span>
                </th>
                <td>{i === 0 ? t('why.chosen') : formatKm(distanceKm(place, candidate))}</td>
                <td>{formatTenths(candidate.score)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}

function whereabouts({ name, admin1, country }: PlaceAlternative): string {
  const parts = [admin1, country && countryName(country)].filter(
    (part): part is string => !!part && part !== name,
  );
  return parts.length > 0 ? ` ${formatList(parts)}` : '';
}

/** The strongest reasons for the choice, as a sentence. */
function reasonSentence({ reasons }: PlaceAlternative, count: number): string {
  if (count === 1) return t('why.only');
  const words = [...reasons]
    .filter(({ feature, weight }) => weight > 0 && reasonWord(feature) !== null)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .map(({ feature }) => reasonWord(feature));
  return words.length === 0
    ? t('why.best', { count })
    : t('why.because', { reasons: words.join(t('why.and')) });
}
