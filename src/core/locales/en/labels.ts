import type { Actor, CasualtyKind, DatePrecision, EvidenceKind, Precision, Status } from '../../model.ts';

/** The words in which readers meet the vocabulary. Sentence case; even-handed. */
export const STATUS_LABELS: Readonly<Record<Status, string>> = {
  reported: 'Reported',
  claimed: 'Claimed',
  denied: 'Denied',
  planned: 'Planned',
  background: 'Background',
};

/** The status as a sentence under the event's facts. */
export const STATUS_SENTENCES: Readonly<Record<Status, string>> = {
  reported: 'Reported as having happened.',
  claimed: 'Claimed by one side; the article does not confirm it.',
  denied: 'Denied by those who are said to have done it.',
  planned: 'Announced or planned; not reported as done.',
  background: 'Background: told as history, not as the news of the day.',
};

export const PRECISION_LABELS: Readonly<Record<Precision | 'none', string>> = {
  exact: 'Exact spot',
  neighbourhood: 'Neighbourhood',
  city: 'Town or city',
  admin2: 'District',
  admin1: 'Province',
  country: 'Country',
  none: 'No place',
};

export const DATE_PRECISION_LABELS: Readonly<Record<DatePrecision | 'none', string>> = {
  day: 'Day known',
  week: 'Week known',
  month: 'Month known',
  year: 'Year known',
  none: 'No date',
};

export const EVIDENCE_LABELS: Readonly<Record<EvidenceKind, string>> = {
  trigger: 'What',
  place: 'Where',
  date: 'When',
  casualty: 'Toll',
  actor: 'Who',
  target: 'Against whom',
};

export const CASUALTY_LABELS: Readonly<Record<CasualtyKind, string>> = {
  killed: 'killed',
  injured: 'injured',
  missing: 'missing',
  displaced: 'displaced',
};

export const ROLE_LABELS: Readonly<Record<Actor['role'], string>> = {
  initiator: 'did it, by the article',
  party: 'party to it',
  claimed: 'claims it',
  blamed: 'blamed for it',
  denied: 'denies it',
};
