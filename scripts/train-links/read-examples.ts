import fs from 'node:fs';
import zlib from 'node:zlib';
import { loadDeps } from '../../src/cli/load-deps.ts';
import type { Account } from '../../src/core/linking/account.ts';
import { scenesOf } from '../../src/core/linking/attach-place.ts';
import { groupTriggers } from '../../src/core/linking/group-triggers.ts';
import { placeFeatures } from '../../src/core/linking/place-features.ts';
import { ABBREVIATIONS } from '../../src/core/locales/en/abbreviations.ts';
import type { Span } from '../../src/core/model.ts';
import { readArticle } from '../../src/core/pipeline.ts';
import { triggersOf } from '../../src/core/events/find-triggers.ts';
import { analyse } from '../../src/core/text/analyse.ts';

/** One event of one sentence: its candidate names with their features, and which of them are coded as its place. */
export interface Example {
  readonly group: string;
  readonly weight: number;
  readonly candidates: readonly { readonly features: readonly string[]; readonly coded: boolean }[];
}

interface CodedSentence {
  readonly text: string;
  readonly split: string;
  readonly events: readonly { readonly spans: readonly (Span & { readonly role: string })[] }[];
}

/** Parts of the corpus in which coders left the place out of a sentence that states it so often that "none" says nothing. */
const SPARSE = new Set(['Masdar_RA', 'Masdar', 'Atrocities', 'AP', 'Xinhua', 'wiki', 'coalition']);
/** What a sentence without a coded place is worth: about a third of them state one all the same. */
const WEIGHT_OF_NONE = 0.4;

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Examples of a corpus of event verbs with their coded places (`.ndjson.gz`), sentences that no event was found in left out. */
export async function readExamples(file: string): Promise<Example[]> {
  const deps = await loadDeps();
  const rows = zlib.gunzipSync(fs.readFileSync(file)).toString('utf8').split('\n').filter(Boolean);
  return rows.flatMap((line) => {
    const row = JSON.parse(line) as CodedSentence;
    const findings = readArticle(analyse({ id: '', text: row.text }, { abbreviations: ABBREVIATIONS }), deps);
    const accounts = groupTriggers(findings.views.flatMap(triggersOf));
    const scenes = scenesOf(accounts, findings);
    return row.events.flatMap(({ spans }) => {
      const trigger = spans.find(({ role }) => role === 'trigger');
      const coded = spans.filter(({ role, start, end }) => role === 'place' && end - start > 1);
      const account =
        (trigger && accountOf(trigger, accounts)) ?? (coded.length > 0 ? onlyOf(accounts) : undefined);
      const scene = account && scenes.get(account.sentence)?.(account);
      if (!account || !scene || (coded.length === 0 && SPARSE.has(row.split))) return [];
      const chains = new Set(
        scene.candidates
          .filter(({ toponym }) => coded.some((span) => overlaps(span, toponym)))
          .map(({ chain }) => chain),
      );
      return {
        group: row.text,
        weight: coded.length > 0 ? 1 : WEIGHT_OF_NONE,
        candidates: scene.candidates.map((at) => ({
          features: placeFeatures(account, at, scene),
          coded: chains.has(at.chain),
        })),
      };
    });
  });
}

const accountOf = (trigger: Span, accounts: readonly Account[]): Account | undefined =>
  accounts.find(({ triggers }) => triggers.some((own) => overlaps(own, trigger)));

/** "launched an offensive in X, targeting Y": the coded verb is another one, and what it tells is the sentence's only event. */
const onlyOf = (accounts: readonly Account[]): Account | undefined =>
  accounts.length === 1 ? accounts[0] : undefined;
