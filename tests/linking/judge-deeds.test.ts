import { beforeAll, describe, expect, it } from 'vitest';
import { loadDeps } from '../../src/cli/load-deps.ts';
import { extract, type Deps } from '../../src/core/pipeline.ts';

let deps: Deps;
beforeAll(async () => {
  deps = await loadDeps();
});

const typesOf = (text: string): string[] =>
  extract({ id: 'x', text, publishedAt: '2021-03-04' }, deps).map(({ type }) => type);

describe('words of war', () => {
  it.each([
    'The striker fired home from 20 metres on Wednesday, and Leeds killed off the game in Hull with a late raid.',
    'Shares in the bank bombed in Frankfurt on Wednesday after the hostile bid. Analysts said that investors had attacked the price.',
    'The film opens with the siege of Leningrad: a sniper shoots a nurse, and the audience in Cannes gasped.',
    'A jury in Ohio convicted a man on Wednesday of murdering his wife in 2009. He will be sentenced in May.',
    'Six people were killed on Wednesday when a lorry hit a bus on the motorway near Turin. The driver fell asleep.',
    'The volcano exploded on Wednesday, and 3,000 people fled from villages near Goma.',
    'The writer died in Lisbon on Wednesday after a long illness. He was 81 and had fought in Angola.',
  ])('borrowed by another field make no event: %s', (text) => {
    expect(typesOf(text)).toEqual([]);
  });

  it.each([
    [
      'A bomb exploded outside a stadium in Kabul on Wednesday during a football match and killed eight fans.',
      'bombing',
    ],
    [
      'Gunmen attacked a bank in Maiduguri on Wednesday and killed six guards. Shares in the lender fell.',
      'shooting',
    ],
    ['A gunman shot two actors dead in a theatre in Karachi on Wednesday.', 'shooting'],
    ['A judge was shot dead in front of his court in Basra on Wednesday, police said.', 'shooting'],
    [
      'A suicide bomber rammed a lorry into a bus near Peshawar on Wednesday and killed 14 soldiers.',
      'suicide-bombing',
    ],
  ])('meant in earnest make one: %s', (text, type) => {
    expect(typesOf(text)).toContain(type);
  });
});
