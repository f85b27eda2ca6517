import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTORS, GENERIC_ACTORS } from '../../src/core/locales/en/actors.ts';
import { actorsOf } from './read.ts';

const names = (text: string): string[] => actorsOf(text).map(({ name }) => name);

describe('findActors', () => {
  it.each([
    // one group under all its names
    ['ISIL fighters withdrew.', ['Islamic State']],
    ['ISIS claimed it.', ['Islamic State']],
    ['Daesh terrorists fired rockets.', ['Islamic State']],
    ['The IS group attacked.', ['Islamic State']],
    ['The Islamic State of Iraq and the Levant advanced.', ['Islamic State']],
    ['The US-led coalition struck.', ['US-led coalition']],
    ['The U.S.-led coalition struck.', ['US-led coalition']],
    ['Operation Inherent Resolve said so.', ['US-led coalition']],
    ['The SAA entered the town.', ['Syrian government forces']],
    ['The Syrian army entered the town.', ['Syrian government forces']],
    ['Forces loyal to Bashar al-Assad shelled it.', ['Syrian government forces']],
    ['Houthi rebels fired a missile.', ['Houthi forces']],
    ['Ansar Allah fired a missile.', ['Houthi forces']],
    ['Sendero Luminoso attacked.', ['Shining Path']],
    ['THE FARABUNDO MARTI NATIONAL LIBERATION FRONT ATTACKED.', ['FMLN']],
    ['Israel Defense Forces struck Hamas.', ['Israeli forces', 'Hamas']],
    ['The RSF fought the SAF.', ['Rapid Support Forces', 'Sudanese Armed Forces']],
    // states and their forces
    ['Turkey’s border guards shot a girl.', ['Turkish border guards']],
    ['Turkish border guards shot a girl.', ['Turkish border guards']],
    ['Turkish soldiers crossed.', ['Turkish forces']],
    ['Russian warplanes struck.', ['Russian forces']],
    ['French special forces landed.', ['French special forces']],
    ["Niger's army said so.", ['Nigerien forces']],
    ['US jets bombed it.', ['US forces']],
    // nobody named
    ['Unidentified gunmen opened fire.', ['unidentified gunmen']],
    ['Rebels shelled the base.', ['rebels']],
    // loaded words stay in the text only
    ['Terrorists shelled the base.', ['militants']],
    ['Armed terrorist groups shelled it.', ['militants']],
    ['Takfiri terrorists shelled it.', ['Islamist militants']],
    ['Regime forces shelled it.', ['government forces']],
    // targets
    ['Civilians and journalists fled.', ['civilians', 'journalists']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    'IT IS A FACT THAT HE IS HERE.',
    'The rebellion of youth.',
    'She is here; so is he.',
    'A state of siege.',
    'Turkey is a country.',
    'They drank Russian tea.',
    'The wagner tuba and an observatory on a hill.',
    'The us and them of it.',
  ])('finds nobody in: %s', (text) => {
    expect(names(text)).toEqual([]);
  });

  it('keeps the wording of the source as evidence only', () => {
    const [actor] = actorsOf('Daesh terrorists fired rockets.');
    expect(actor).toMatchObject({ text: 'Daesh terrorists', name: 'Islamic State', kind: 'armed-group' });
  });

  it('has no loaded word in any display name', () => {
    const shown = [...ACTORS.map(({ name }) => name), ...GENERIC_ACTORS.map(([, name]) => name)];
    expect(
      shown.filter((name) => /terror|martyr|regime|thug|criminal|infidel|occupation/i.test(name)),
    ).toEqual([]);
  });

  it('gives each alias to one actor, and each actor a source for its name', () => {
    const owner = new Map<string, string>();
    for (const { name, aliases, source } of ACTORS) {
      expect(source).not.toBe('');
      for (const alias of new Set(aliases)) {
        expect([name, undefined], alias).toContain(owner.get(alias));
        owner.set(alias, name);
      }
    }
  });

  it('never throws and quotes the text', () => {
    const words =
      'ISIS the Syrian army Turkish border guards rebels US - led coalition ’s IS police Houthi civilians . ,'.split(
        ' ',
      );
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom(...words)).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(text, (sample) => {
        let last = 0;
        for (const actor of actorsOf(sample)) {
          expect(sample.slice(actor.start, actor.end)).toBe(actor.text);
          expect(actor.start).toBeGreaterThanOrEqual(last);
          last = actor.end;
        }
      }),
    );
  });
});

describe('names told once', () => {
  it.each([
    [
      'The Saudi-led coalition bombed it. The coalition denied that.',
      ['Saudi-led coalition', 'Saudi-led coalition'],
    ],
    ['The coalition bombed it.', ['coalition']],
    ['US-backed fighters took the town.', ['US-backed fighters']],
    ['Vietnamese-led forces took the town.', ['Vietnamese-led forces']],
    ['Saudi-owned planes and British-made shells.', []],
    ['Boko Haram militants killed him.', ['Boko Haram']],
    ['Gunmen from the Lashkar-e-Taiba group opened fire.', ['Lashkar-e-Taiba']],
    ['Gunmen attacked Lashkar-e-Taiba.', ['unidentified gunmen', 'Lashkar-e-Taiba']],
    ['Fighters of the Baloch Liberation Army fled.', ['Baloch Liberation Army']],
    ["Troops shot a member of the People's Defence Force.", ['army', 'People’s Defence Force (Myanmar)']],
    ['Deputies shot a man.', ['police']],
    ['Turkish-backed rebels took the town.', ['Syrian National Army']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});
