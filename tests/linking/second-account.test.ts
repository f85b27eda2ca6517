import { beforeAll, describe, expect, it } from 'vitest';
import { loadDeps } from '../../src/cli/load-deps.ts';
import { extract, type Deps } from '../../src/core/pipeline.ts';

let deps: Deps;
beforeAll(async () => {
  deps = await loadDeps();
});

const typesOf = (text: string): string[] =>
  extract({ id: 'x', text, publishedAt: '2021-03-04' }, deps).map(({ type }) => type);

describe('an event told twice in one article', () => {
  it.each([
    [
      'Gunmen stormed a police station in Baidoa on Wednesday and shot at the guards. Four officers were killed in the attack.',
      1,
    ],
    ['Clashes broke out in Basra on Wednesday. Two policemen were shot dead in the city.', 1],
    [
      'Militants threw grenades into a market in Kandahar on Wednesday and shot at traders, killing nine people.',
      1,
    ],
    [
      'Fuel trucks exploded in Aden on Wednesday. The Houthis said that they had fired missiles at Yemen’s interim capital Aden.',
      1,
    ],
  ])('is one event: %s', (text, count) => {
    expect(typesOf(text)).toHaveLength(count);
  });

  it.each([
    [
      'Gunmen killed five farmers near Kandahar on Wednesday. On Tuesday, gunmen killed two teachers in Herat.',
      2,
    ],
    [
      'Airstrikes killed nine people in Idlib on Wednesday. Rebels shelled Aleppo on Tuesday and killed three.',
      2,
    ],
    [
      'Troops clashed with rebels in Taiz on Wednesday. A suicide bomber killed four people in Aden on Wednesday.',
      2,
    ],
    [
      'Gunmen abducted three nurses in Kaduna on Wednesday. Police arrested two men in Kano on Thursday, both members of Boko Haram.',
      2,
    ],
  ])('but two events stay two: %s', (text, count) => {
    expect(typesOf(text)).toHaveLength(count);
  });
});
