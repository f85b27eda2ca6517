import type { Family } from '../../core/events/families.ts';
import type { Actor, CasualtyKind, EventType, Precision, Status } from '../../core/model.ts';

/**
 * The words of published pages and feeds. They are English and made once for all readers, so they stand apart from the
 * interface's messages, which are compiled for a browser and one language each.
 */
export const TYPE_WORDS: Readonly<Record<EventType, string>> = {
  airstrike: 'Airstrike',
  shelling: 'Shelling',
  'rocket-attack': 'Rocket attack',
  bombing: 'Bombing',
  'suicide-bombing': 'Suicide bombing',
  'chemical-attack': 'Chemical attack',
  clash: 'Clash',
  shooting: 'Shooting',
  killing: 'Killing',
  offensive: 'Offensive',
  'territory-change': 'Change of control',
  deployment: 'Troop movement',
  siege: 'Siege',
  abduction: 'Abduction',
  arrest: 'Arrest',
  displacement: 'Displacement',
  negotiation: 'Negotiation',
  ceasefire: 'Ceasefire',
  surrender: 'Surrender',
  aid: 'Aid delivery',
  protest: 'Protest',
  threat: 'Threat',
  statement: 'Statement',
};

export const FAMILY_WORDS: Readonly<Record<Family, string>> = {
  air: 'Airstrikes',
  artillery: 'Shelling, rockets',
  blast: 'Bombings',
  ground: 'Fighting, control',
  people: 'Killings, arrests',
  talks: 'Talks, statements',
  relief: 'Aid, protest',
};

export const STATUS_SENTENCES: Readonly<Record<Status, string>> = {
  reported: 'Reported as having happened.',
  claimed: 'Claimed by one side; the article does not confirm it.',
  denied: 'Denied by those who are said to have done it.',
  planned: 'Announced or planned; not reported as done.',
  background: 'Background: told as history, not as the news of the day.',
};

export const PRECISION_WORDS: Readonly<Record<Precision, string>> = {
  exact: 'exact spot',
  neighbourhood: 'neighbourhood',
  city: 'town or city',
  admin2: 'district',
  admin1: 'province',
  country: 'country',
};

/** In the order in which they are told. */
export const TOLL_KINDS: readonly CasualtyKind[] = ['killed', 'injured', 'missing', 'displaced'];

export const ROLE_WORDS: Readonly<Record<Actor['role'], string>> = {
  initiator: 'did it, by the article',
  party: 'party to it',
  claimed: 'claims it',
  blamed: 'blamed for it',
  denied: 'denies it',
};
