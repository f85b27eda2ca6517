import { use, type ReactNode } from 'react';
import type { EventDate, EventPlace, LinkedEvent } from '../../core/model.ts';
import { openPlace } from '../../state/actions.ts';
import { useDatelineStore } from '../../state/use-dateline.ts';
import { countryName, formatDate, formatKm, formatList, sentenceCase } from '../../ui/format.ts';
import { t } from '../../ui/i18n/messages.ts';
import { placeWord, provinceWord } from '../../ui/place-names.ts';
import { Correctable } from '../correct/correctable.tsx';
import { CorrectingContext } from '../correct/correcting.ts';
import { formatToll, sayTheSame, tollRows, typeOf } from '../event-text.ts';
import { CodedFact } from './coded-fact.tsx';
import { WhyHere } from './why-here.tsx';

/** What is known of an event and how well; what is not known is said, not left out. */
export function EventFacts({ event }: { readonly event: LinkedEvent }) {
  const { place, date, actors, targets, attribution, status } = event;
  const canCorrect = use(CorrectingContext) !== null && !event.coded;
  return (
    <dl className="facts">
      {(canCorrect || isCorrected(event, 'type')) && (
        <Fact name={t('fact.what')}>
          <Correctable event={event} field="type">
            {sentenceCase(typeOf(event))}
          </Correctable>
        </Fact>
      )}
      <Fact role="place" name={t('fact.where')}>
        <Correctable event={event} field="place">
          {place ? <PlaceFact place={place} isCorrected={isCorrected(event, 'place')} /> : t('fact.notSaid')}
        </Correctable>
      </Fact>
      <Fact role="date" name={t('fact.when')}>
        <Correctable event={event} field="date">
          {date ? dateWords(date) : t('fact.notSaid')}
        </Correctable>
      </Fact>
      <Fact role="casualty" name={t('fact.toll')}>
        <Correctable event={event} field="toll">
          <TollFact event={event} />
        </Correctable>
      </Fact>
      {actors.length > 0 && (
        <Fact role="actor" name={t('fact.who')}>
          {actors.map(({ name, role }) => (
            <span key={`${name}${role}`} className="facts__line">
              {name}
              {role !== 'initiator' && (
                <span className="hint"> {t('fact.role', { role: t(`role.${role}`) })}</span>
              )}
            </span>
          ))}
        </Fact>
      )}
      {targets.length > 0 && (
        <Fact role="target" name={t('fact.against')}>
          {formatList(targets.map(({ name }) => name))}
        </Fact>
      )}
      <Fact name={t('fact.status')}>{t(`statusSentence.${status}`)}</Fact>
      {attribution.length > 0 && (
        <Fact name={t('fact.saysWho')}>{formatList(attribution.map(({ name }) => name))}</Fact>
      )}
      {event.coded && (
        <Fact name={t('coded.as')}>
          <CodedFact coded={event.coded} />
        </Fact>
      )}
    </dl>
  );
}

function isCorrected({ corrections = [] }: LinkedEvent, field: string): boolean {
  return corrections.some(({ change }) => change.field === field);
}

function TollFact({ event }: { readonly event: LinkedEvent }) {
  const tolls = tollRows(event.casualties);
  if (tolls.length === 0) return t('fact.noCount');
  return tolls.map(({ kind, label, count }) => (
    <span key={kind} className="facts__line">
      {label}: <b>{formatToll(count)}</b>
      {count.best !== undefined && count.min !== count.max && (
        <span className="hint"> {t('coded.best', { best: count.best })}</span>
      )}
    </span>
  ));
}

interface FactProps {
  readonly name: string;
  readonly role?: string;
  readonly children: ReactNode;
}

function Fact({ name, role, children }: FactProps) {
  return (
    <div className="facts__row">
      <dt>{role ? <span className={`role role--${role}`}>{name}</span> : name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface PlaceProps {
  readonly place: EventPlace;
  readonly isCorrected: boolean;
}

function PlaceFact({ place, isCorrected: corrected }: PlaceProps) {
  const store = useDatelineStore();
  const within = containersOf(place);
  const precision = t(`precision.${place.precision}`);
  return (
    <>
      <span className="facts__line">
        <b>{placeWord(place)}</b>
        {within.length > 0 && `${t('text.comma')}${formatList(within)}`}
      </span>
      <span className="facts__line hint">
        {place.radiusKm > 0 ? t('fact.within', { precision, distance: formatKm(place.radiusKm) }) : precision}
      </span>
      <button type="button" className="button button--text" onClick={() => openPlace(store, place)}>
        {t('place.open')}
      </button>
      <WhyHere place={place} isCorrected={corrected} />
    </>
  );
}

/** Province and country, where they say more than the name. */
function containersOf({ name, admin1, country, precision }: EventPlace): string[] {
  const province = admin1 && !sayTheSame(admin1, name) ? [provinceWord(admin1, country)] : [];
  return country && precision !== 'country' ? [...province, countryName(country)] : province;
}

function dateWords(date: EventDate): ReactNode {
  return (
    <>
      {formatDate(date)}
      {date.text !== '' && <span className="hint"> {t('fact.quoted', { words: date.text })}</span>}
      {date.certain === false && <span className="facts__line hint">{t('fact.fromContext')}</span>}
    </>
  );
}
