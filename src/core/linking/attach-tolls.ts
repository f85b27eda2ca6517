import { groupBy } from '../text/group-by.ts';
import type { CasualtyMention } from '../casualties/find-casualties.ts';
import type { Account, Findings } from './account.ts';
import { VIOLENT } from './account.ts';

/** How many sentences after an event its dead may be counted. */
const LOOK_BACK = 3;

/** The accounts by the sentence that they stand in, and where the first violent one is told: a live blog has thousands. */
interface Told {
  readonly bySentence: ReadonlyMap<number, readonly Account[]>;
  readonly firstViolent: number;
}

/** Gives each toll to the event that caused it; cumulative tolls and those of a war go to none. */
export function attachTolls(accounts: readonly Account[], findings: Findings): Account[] {
  const told = groupBySentence(accounts);
  const tolls = new Map<Account, CasualtyMention[]>();
  for (const toll of findings.tolls) {
    if (toll.scope !== 'event') continue;
    const home = homeOf(toll, told, findings);
    if (!home) continue;
    const own = tolls.get(home);
    if (own) own.push(toll);
    else tolls.set(home, [toll]);
  }
  const cumulative = findings.tolls.filter((toll) => toll.scope === 'cumulative');
  return accounts
    .filter((account) => !account.effect || !isCumulative(account, cumulative, findings.tolls))
    .map((account) => ({ ...account, tolls: tolls.get(account) ?? [] }));
}

function groupBySentence(accounts: readonly Account[]): Told {
  const bySentence = groupBy(accounts, ({ sentence }) => sentence);
  let firstViolent = Infinity;
  for (const account of accounts) {
    if (VIOLENT.has(account.type) && isNews(account)) firstViolent = Math.min(firstViolent, account.sentence);
  }
  return { bySentence, firstViolent };
}

const isNews = ({ status }: Account): boolean => status !== 'background' && status !== 'planned';

/** "More than 100,000 have been killed since 2011": the toll of a war is no event. */
function isCumulative(
  account: Account,
  cumulative: readonly CasualtyMention[],
  tolls: readonly CasualtyMention[],
): boolean {
  const isOwn = (toll: CasualtyMention): boolean =>
    account.triggers.some((trigger) => trigger.start < toll.cue.end && toll.cue.start < trigger.end);
  return cumulative.some(isOwn) && tolls.filter(isOwn).every((toll) => toll.scope === 'cumulative');
}

function homeOf(toll: CasualtyMention, told: Told, { views }: Findings): Account | null {
  const { sentence } = toll;
  const own = (told.bySentence.get(sentence) ?? []).filter((account) => takesToll(account, toll));
  const byCue = own.find((account) =>
    account.triggers.some((trigger) => trigger.start < toll.cue.end && toll.cue.start < trigger.end),
  );
  if (byCue) return byCue;
  const view = views[sentence];
  if (own.length && view)
    return nearest(
      own,
      view.tokens.findIndex((token) => token.end > toll.cue.start),
    );
  return lastBefore(toll, told);
}

/** A sentence that only counts the dead goes on about what was told just before; violence first. */
function lastBefore(toll: CasualtyMention, { bySentence, firstViolent }: Told): Account | null {
  const before: Account[] = [];
  for (let sentence = toll.sentence - LOOK_BACK; sentence < toll.sentence; sentence++)
    for (const account of bySentence.get(sentence) ?? [])
      if (isNews(account) && takesToll(account, toll)) before.push(account);
  const violent = before.findLast((account) => VIOLENT.has(account.type));
  return violent ?? (firstViolent < toll.sentence ? null : (before.at(-1) ?? null));
}

function takesToll(account: Account, toll: CasualtyMention): boolean {
  if (toll.kind === 'displaced') return account.type === 'displacement' || VIOLENT.has(account.type);
  return (
    VIOLENT.has(account.type) ||
    account.type === 'protest' ||
    account.type === 'abduction' ||
    account.type === 'siege' ||
    account.type === 'territory-change' ||
    account.type === 'deployment'
  );
}

function nearest(accounts: readonly Account[], token: number): Account | null {
  let best: Account | null = null;
  let bestCost = Infinity;
  for (const account of accounts) {
    for (const trigger of account.triggers) {
      const cost = Math.abs(trigger.from - token);
      if (cost < bestCost) {
        best = account;
        bestCost = cost;
      }
    }
  }
  return best;
}
