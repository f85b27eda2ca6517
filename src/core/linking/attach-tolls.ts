import type { CasualtyMention } from '../casualties/find-casualties.ts';
import type { Account, Findings } from './account.ts';
import { VIOLENT } from './account.ts';

/** Gives each toll to the event that caused it; cumulative tolls and those of a war go to none. */
export function attachTolls(accounts: readonly Account[], findings: Findings): Account[] {
  const tolls = new Map<Account, CasualtyMention[]>();
  for (const toll of findings.tolls) {
    if (toll.scope !== 'event') continue;
    const home = homeOf(toll, accounts, findings);
    if (home) tolls.set(home, [...(tolls.get(home) ?? []), toll]);
  }
  return accounts
    .filter((account) => !account.effect || !isCumulative(account, findings.tolls))
    .map((account) => ({ ...account, tolls: tolls.get(account) ?? [] }));
}

/** "More than 100,000 have been killed since 2011": the toll of a war is no event. */
function isCumulative(account: Account, tolls: readonly CasualtyMention[]): boolean {
  const own = tolls.filter((toll) =>
    account.triggers.some((trigger) => trigger.start < toll.cue.end && toll.cue.start < trigger.end),
  );
  return own.length > 0 && own.every((toll) => toll.scope === 'cumulative');
}

function homeOf(
  toll: CasualtyMention,
  accounts: readonly Account[],
  { doc, views }: Findings,
): Account | null {
  const sentence = doc.sentences.find(
    (candidate) => toll.start >= candidate.start && toll.start < candidate.end,
  );
  if (!sentence) return null;
  const able = accounts.filter((account) => takesToll(account, toll));
  const own = able.filter((account) => account.sentence === sentence.index);
  const byCue = own.find((account) =>
    account.triggers.some((trigger) => trigger.start < toll.cue.end && toll.cue.start < trigger.end),
  );
  if (byCue) return byCue;
  const view = views[sentence.index];
  if (own.length && view)
    return nearest(
      own,
      view.tokens.findIndex((token) => token.end > toll.cue.start),
    );
  // A sentence that only counts the dead goes on about what was told just before.
  const before = able.filter(
    (account) =>
      account.sentence < sentence.index && account.status !== 'background' && account.status !== 'planned',
  );
  const last = before.findLast((account) => VIOLENT.has(account.type)) ?? before.at(-1);
  return last && sentence.index - last.sentence <= 3 ? last : null;
}

function takesToll(account: Account, toll: CasualtyMention): boolean {
  if (toll.kind === 'displaced') return account.type === 'displacement' || VIOLENT.has(account.type);
  return (
    VIOLENT.has(account.type) ||
    account.type === 'protest' ||
    account.type === 'abduction' ||
    account.type === 'siege' ||
    account.type === 'territory-change'
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
