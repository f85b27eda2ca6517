import { REASON_WORDS } from '../../core/locales/en/reason-words.ts';
import { distanceKm } from '../../core/gazetteer/distance.ts';
import type { EventPlace, PlaceAlternative } from '../../core/model.ts';
import { formatKm } from '../../ui/format.ts';
import { countryName } from '../condition-words.ts';

/** Most reasons worth telling. */
const MOST = 4;
const SCORE = new Intl.NumberFormat(undefined, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Why this place and no other of the name: the candidates, how far apart they are, and what spoke for the first. */
export function WhyHere({ place }: { readonly place: EventPlace }) {
  const candidates = place.alternatives ?? [];
  const [chosen] = candidates;
  return (
    <details className="why-here">
      <summary>Why here?</summary>
      <p>
        The text says “{place.text}”. {chosen ? reasonSentence(chosen, candidates.length) : ''}
      </p>
      {candidates.length > 1 && (
        <table>
          <caption className="quiet">Candidates for “{place.text}”, best first</caption>
          <thead>
            <tr>
              <th scope="col">Candidate</th>
              <th scope="col">Distance</th>
              <th scope="col">Score</th>
            </tr>
          </thead>
          <tbody>
            {candidates.map((candidate, i) => (
              <tr key={i} className={i === 0 ? 'why-here__chosen' : undefined}>
                <th scope="row">
                  {candidate.name}
                  <span className="hint">{whereabouts(candidate)}</span>
                </th>
                <td>{i === 0 ? 'chosen' : formatKm(distanceKm(place, candidate))}</td>
                <td>{SCORE.format(candidate.score)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}

function whereabouts({ name, admin1, country }: PlaceAlternative): string {
  const parts = [admin1, country && countryName(country)].filter((part) => part && part !== name);
  return parts.length > 0 ? ` ${parts.join(', ')}` : '';
}

/** The strongest reasons for the choice, as a sentence. */
function reasonSentence({ reasons }: PlaceAlternative, count: number): string {
  if (count === 1) return 'The gazetteer has one place of this name.';
  const words = [...reasons]
    .filter(({ feature, weight }) => weight > 0 && REASON_WORDS[feature])
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .map(({ feature }) => REASON_WORDS[feature]);
  return words.length === 0
    ? `It is the best of ${count} candidates.`
    : `It was preferred because ${words.join('; ')}.`;
}
