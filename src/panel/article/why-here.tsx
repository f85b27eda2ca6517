import { distanceKm } from '../../core/gazetteer/distance.ts';
import type { EventPlace, Reason } from '../../core/model.ts';
import type { PlaceAlternative } from '../../core/place-alternative.ts';
import { countryName, formatKm, formatList, formatTenths, inSentence } from '../../ui/format.ts';
import { t } from '../../ui/i18n/messages.ts';
import { placeWord, provinceWord } from '../../ui/place-names.ts';
import { reasonWord } from './reason-words.ts';

/** Most reasons worth telling. */
const MOST = 4;

interface Props {
  readonly place: EventPlace;
  /** A reader has moved the event: the reasons below are those for what was read. */
  readonly isCorrected: boolean;
}

/** Why this place and no other of the name: the candidates, how far apart they are, and what spoke for each. */
export function WhyHere({ place, isCorrected }: Props) {
  const candidates = place.alternatives ?? [];
  const [best] = candidates;
  return (
    <details className="why-here">
      <summary>{t('why.here')}</summary>
      <p>
        {place.text !== '' && t('why.says', { words: place.text })}{' '}
        {isCorrected ? t('why.corrected') : best ? reasonSentence(best, candidates.length) : ''}
      </p>
      {(candidates.length > 1 || (isCorrected && best)) && (
        <Candidates place={place} candidates={candidates} isCorrected={isCorrected} />
      )}
    </details>
  );
}

interface CandidatesProps extends Props {
  readonly candidates: readonly PlaceAlternative[];
}

function Candidates({ place, candidates, isCorrected }: CandidatesProps) {
  return (
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
        {candidates.map((candidate, i) => {
          const isThere = candidate.lat === place.lat && candidate.lon === place.lon;
          const isChosen = isCorrected ? isThere : i === 0;
          return (
            <tr key={i} className={isChosen ? 'why-here__chosen' : undefined}>
              <th scope="row">
                {placeWord({ ...candidate, precision: candidate.precision ?? 'city' })}
                <span className="hint">{whereabouts(candidate)}</span>{' '}
                <span className="why-here__reasons">{forAndAgainst(candidate.reasons)}</span>
              </th>
              <td>{isChosen ? t('why.chosen') : formatKm(distanceKm(place, candidate))}</td>
              <td>{formatTenths(candidate.score)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function whereabouts({ name, admin1, country, precision }: PlaceAlternative): string {
  const parts = [admin1 && provinceWord(admin1, country), country && countryName(country)].filter(
    (part): part is string => !!part && part !== name,
  );
  const kind = precision && inSentence(t(`precision.${precision}`));
  return [parts.length > 0 ? ` ${formatList(parts)}` : '', kind].filter((part) => !!part).join(' · ');
}

/** The strongest reasons for the choice, as a sentence. */
function reasonSentence({ reasons }: PlaceAlternative, count: number): string {
  if (count === 1) return t('why.only');
  const words = strongest(reasons, 1);
  return words === '' ? t('why.best', { count }) : t('why.because', { reasons: words });
}

/** What spoke for a candidate, and what against it. */
function forAndAgainst(reasons: readonly Reason[]): string {
  const pro = strongest(reasons, 1);
  const contra = strongest(reasons, -1);
  return [
    pro === '' ? '' : t('why.for', { reasons: pro }),
    contra === '' ? '' : t('why.against', { reasons: contra }),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function strongest(reasons: readonly Reason[], sign: 1 | -1): string {
  const words = [...reasons]
    .filter(({ weight }) => weight * sign > 0)
    .sort((a, b) => (b.weight - a.weight) * sign)
    .flatMap(({ feature }) => reasonWord(feature) ?? []);
  return [...new Set(words)].slice(0, MOST).join(t('why.and'));
}
