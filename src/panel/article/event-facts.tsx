import type { ReactNode } from 'react';
import { PRECISION_LABELS, ROLE_LABELS, STATUS_SENTENCES } from '../../core/locales/en/labels.ts';
import type { EventDate, EventPlace, LinkedEvent } from '../../core/model.ts';
import { formatDate, formatKm } from '../../ui/format.ts';
import { countryName } from '../condition-words.ts';
import { formatToll, sayTheSame, tollRows } from '../event-text.ts';
import { WhyHere } from './why-here.tsx';

/** What is known of an event and how well; what is not known is said, not left out. */
export function EventFacts({ event }: { readonly event: LinkedEvent }) {
  const { place, date, casualties, actors, targets, attribution, status } = event;
  const tolls = tollRows(casualties);
  return (
    <dl className="facts">
      <Fact role="place" name="Where">
        {place ? <PlaceFact place={place} /> : 'The article does not say.'}
      </Fact>
      <Fact role="date" name="When">
        {date ? dateWords(date) : 'The article does not say.'}
      </Fact>
      <Fact role="casualty" name="Toll">
        {tolls.length === 0 && 'No count is stated.'}
        {tolls.map(({ kind, label, count }) => (
          <span key={kind} className="facts__line">
            {label}: <b>{formatToll(count)}</b>
          </span>
        ))}
      </Fact>
      {actors.length > 0 && (
        <Fact role="actor" name="Who">
          {actors.map(({ name, role }) => (
            <span key={`${name}${role}`} className="facts__line">
              {name}
              {role !== 'initiator' && <span className="hint"> ({ROLE_LABELS[role]})</span>}
            </span>
          ))}
        </Fact>
      )}
      {targets.length > 0 && (
        <Fact role="target" name="Against">
          {targets.map(({ name }) => name).join(', ')}
        </Fact>
      )}
      <Fact name="Status">{STATUS_SENTENCES[status]}</Fact>
      {attribution.length > 0 && (
        <Fact name="Says who">{attribution.map(({ name }) => name).join(', ')}</Fact>
      )}
    </dl>
  );
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

function PlaceFact({ place }: { readonly place: EventPlace }) {
  const within = [place.admin1, place.country && countryName(place.country)].filter(
    (name): name is string => !!name && !sayTheSame(name, place.name),
  );
  return (
    <>
      <span className="facts__line">
        <b>{place.name}</b>
        {within.length > 0 && `, ${within.join(', ')}`}
      </span>
      <span className="facts__line hint">
        {PRECISION_LABELS[place.precision]}
        {place.radiusKm > 0 && `, within about ${formatKm(place.radiusKm)}`}
      </span>
      <WhyHere place={place} />
    </>
  );
}

function dateWords(date: EventDate): ReactNode {
  return (
    <>
      {formatDate(date)}
      {date.text !== '' && <span className="hint"> (“{date.text}”)</span>}
      {date.certain === false && (
        <span className="facts__line hint">Taken from the context of the report.</span>
      )}
    </>
  );
}
