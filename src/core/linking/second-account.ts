import type { EventType } from '../model.ts';
import type { Account } from './account.ts';
import { contains, entryOf, precisionRank } from './entries.ts';

/** Kinds that one scene on the ground is told by: gunmen storm a house, shoot at guards, and kill them. */
const GROUND: ReadonlySet<EventType> = new Set<EventType>(['clash', 'shooting', 'killing', 'offensive']);

/** Kinds that tell what flew and what blew up of one blow. */
const BLOWS: readonly (readonly EventType[])[] = [
  ['bombing', 'suicide-bombing'],
  ['bombing', 'rocket-attack'],
  ['bombing', 'airstrike'],
  ['rocket-attack', 'airstrike'],
];

const BLASTS: ReadonlySet<EventType> = new Set<EventType>(['bombing', 'suicide-bombing']);

/** How many sentences on a second account may begin. */
const REACH = 2;

/**
 * Whether `account` tells of `event` once more in other words, though its kind is another: the next sentences on one scene on the
 * ground, or the same blow at a place that is only told more widely. Place, day and toll were found not to speak against it.
 */
export function isSecondAccount(event: Account, account: Account): boolean {
  const gap = account.sentence - Math.max(...event.triggers.map(({ sentence }) => sentence));
  if (gap > REACH || event.status === 'planned' || event.status === 'background') return false;
  const onGround = GROUND.has(event.type) && GROUND.has(account.type);
  // Without a place of its own, it is the same only if no one else does it.
  const isOpen = account.actors.length === 0 || sharesDoer(event, account);
  if (onGround) return account.place === null ? gap <= 1 && isOpen : hasOnePlace(event, account);
  const isBare = gap <= 1 && account.tolls.length === 0 && hasOnePlace(event, account);
  if (isOneBlow(event.type, account.type)) return isBare || isToldWider(event, account);
  // "Gunmen threw grenades and shot at customers."
  const isMixed =
    (GROUND.has(event.type) && BLASTS.has(account.type)) ||
    (BLASTS.has(event.type) && GROUND.has(account.type));
  return isMixed && gap === 0 && sharesDoer(event, account) && hasOnePlace(event, account);
}

/** Of what blew up and what flew there, the latter tells the kind: "tankers exploded … they had fired missiles". */
export const blowOf = ({ type }: Account, other: Account): EventType =>
  type === 'bombing' && (other.type === 'rocket-attack' || other.type === 'airstrike') ? other.type : type;

const isOneBlow = (a: EventType, b: EventType): boolean =>
  BLOWS.some((kinds) => kinds.includes(a) && kinds.includes(b));

function hasOnePlace(a: Account, b: Account): boolean {
  const x = a.place && entryOf(a.place.toponym);
  const y = b.place && entryOf(b.place.toponym);
  return x !== null && y !== null && (contains(x, y) || contains(y, x));
}

/** One of the two is placed in a province or country that holds the other's place. */
export function isToldWider(a: Account, b: Account): boolean {
  const x = a.place && entryOf(a.place.toponym);
  const y = b.place && entryOf(b.place.toponym);
  if (!x || !y || x.id === y.id) return false;
  const [outer, inner] = precisionRank(x.precision) > precisionRank(y.precision) ? [x, y] : [y, x];
  return precisionRank(outer.precision) >= AREA && contains(outer, inner);
}

/** The rank of a province; countries are above it. */
const AREA = 4;

const sharesDoer = (a: Account, b: Account): boolean =>
  a.actors.some(({ name }) => b.actors.some((other) => other.name === name));
