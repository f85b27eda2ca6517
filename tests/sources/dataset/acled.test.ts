import { describe, expect, it } from 'vitest';
import { csv, importBytes } from './import-text.ts';

const NEW_LAYOUT = {
  event_id_cnty: 'YEM77',
  event_date: '14 January 2023',
  year: '2023',
  time_precision: '1',
  disorder_type: 'Political violence',
  event_type: 'Explosions/Remote violence',
  sub_event_type: 'Shelling/artillery/missile attack',
  actor1: 'Northern Forces',
  assoc_actor_1: '',
  inter1: 'State forces',
  actor2: 'Civilians (Yemen)',
  inter2: 'Civilians',
  iso: '887',
  country: 'Yemen',
  admin1: 'Upper Province',
  location: 'Millbridge',
  latitude: '14.5',
  longitude: '44.25',
  geo_precision: '1',
  source: 'Gazette; Wire North',
  notes: 'On 14 January, shells fell on the mill.',
  fatalities: '2',
  tags: '',
  timestamp: '1673900000',
};
const OLD_LAYOUT = {
  data_id: '5501',
  event_id_cnty: 'YEM12',
  event_date: '14-Jan-17',
  event_type: 'Battle-No change of territory',
  actor1: 'Northern Forces',
  inter1: '1',
  actor2: 'Hill Rebels',
  inter2: '2',
  interaction: '12',
  country: 'Yemen',
  latitude: '14.5',
  longitude: '44.25',
  geo_precision: '2',
  time_precision: '3',
  source: 'Gazette',
  notes: 'Fighting in the hills.',
  fatalities: '0',
  iso3: 'YEM',
};

async function readOne(row: Readonly<Record<string, string>>, order?: 'dmy' | 'mdy') {
  const { events, rejects } = await importBytes(csv(Object.keys(row), Object.values(row)), { order });
  return { event: events[0], reason: rejects[0]?.reason };
}

describe('ACLED', () => {
  it('reads the layout of 2023 and after', async () => {
    const { event } = await readOne(NEW_LAYOUT);
    expect(event).toMatchObject({
      id: 'ACLED:YEM77',
      type: 'shelling',
      date: { start: '2023-01-14', end: '2023-01-14', precision: 'day' },
      place: { name: 'Millbridge', country: 'YE', precision: 'city' },
      actors: [{ name: 'Northern Forces', role: 'initiator' }],
      targets: [{ name: 'Civilians (Yemen)' }],
      casualties: { killed: { min: 2, max: 2 } },
      coded: {
        label: 'Shelling/artillery/missile attack',
        sameType: true,
        sources: [{ office: 'Gazette' }, { office: 'Wire North' }],
        codes: { disorder_type: 'Political violence', inter1: 'State forces' },
      },
    });
  });

  it('reads the layout of before, without sub-events: a month is a month, a region no pin', async () => {
    const { event } = await readOne(OLD_LAYOUT);
    expect(event).toMatchObject({
      id: 'ACLED:YEM12',
      type: 'clash',
      date: { start: '2017-01-01', end: '2017-01-31', precision: 'month' },
      place: { precision: 'admin2' },
      actors: [
        { name: 'Northern Forces', role: 'party' },
        { name: 'Hill Rebels', role: 'party' },
      ],
    });
  });

  it('widens a time precision of 2 to the week round the day', async () => {
    const { event } = await readOne({ ...NEW_LAYOUT, time_precision: '2' });
    expect(event?.date).toMatchObject({ start: '2023-01-11', end: '2023-01-17', precision: 'week' });
  });

  it.each([
    ['Battles', 'Armed clash', 'clash', true],
    ['Battles', 'Government regains territory', 'territory-change', true],
    ['Explosions/Remote violence', 'Air/drone strike', 'airstrike', true],
    ['Explosions/Remote violence', 'Suicide bomb', 'suicide-bombing', true],
    ['Explosions/Remote violence', 'Chemical weapon', 'chemical-attack', true],
    ['Explosions/Remote violence', 'Remote explosive/landmine/IED', 'bombing', true],
    ['Violence against civilians', 'Abduction/forced disappearance', 'abduction', true],
    ['Violence against civilians', 'Attack', 'killing', true],
    ['Protests', 'Peaceful protest', 'protest', true],
    ['Strategic developments', 'Arrests', 'arrest', true],
    ['Strategic developments', 'Looting/property destruction', 'statement', false],
  ])('reads %s / %s as %s', async (event_type, sub_event_type, type, sameType) => {
    const { event } = await readOne({ ...NEW_LAYOUT, event_type, sub_event_type });
    expect(event).toMatchObject({ type, coded: { label: sub_event_type, sameType } });
  });

  it('does not call an attack that killed nobody a killing: it keeps its own name', async () => {
    const { event } = await readOne({
      ...NEW_LAYOUT,
      event_type: 'Violence against civilians',
      sub_event_type: 'Attack',
      fatalities: '0',
    });
    expect(event?.coded).toMatchObject({ label: 'Attack', sameType: false });
  });

  it('refuses a type that no codebook has', async () => {
    expect(
      (await readOne({ ...NEW_LAYOUT, event_type: 'Picnic', sub_event_type: 'Lunch' })).reason,
    ).toContain('Picnic');
  });

  it('takes 03/04/2018 as both days until somebody says which', async () => {
    const row = { ...NEW_LAYOUT, event_date: '03/04/2018' };
    const { event } = await readOne(row);
    expect(event?.date).toMatchObject({ start: '2018-03-04', end: '2018-04-03' });
    expect(event?.date?.precision).not.toBe('day');
    expect(event?.coded?.flags[0]).toContain('03/04/2018');
    expect((await readOne(row, 'dmy')).event?.date).toMatchObject({ start: '2018-04-03', precision: 'day' });
    expect((await readOne(row, 'mdy')).event?.date).toMatchObject({ start: '2018-03-04', precision: 'day' });
  });
});
