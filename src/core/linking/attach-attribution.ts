import { sourcesOf } from '../events/attribution.ts';
import type { Account, Findings } from './account.ts';

/** Gives each account who says so: the sources that its sentence names. */
export function attachAttribution(accounts: readonly Account[], { views }: Findings): Account[] {
  return accounts.map((account) => {
    const view = views[account.sentence];
    return view ? { ...account, attribution: sourcesOf(view) } : account;
  });
}
