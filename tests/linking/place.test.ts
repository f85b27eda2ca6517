import { describe, expect, it } from 'vitest';
import { recordTrace } from '../../src/core/trace.ts';
import { linkText } from './link-text.ts';

const leadPlace = (text: string): string | undefined => linkText(text)[0]?.place?.name;

describe('where it happened', () => {
  it.each([
    ['Airstrikes hit Atarib near Aleppo on Monday.', 'Atarib'],
    ['Near Aleppo, an airstrike on a school in Atarib killed five people.', 'Atarib'],
    ['Near Aleppo, a blast killed two men who had met in Geneva.', 'Aleppo'],
    [
      'Airstrikes hit the city of al-Bukamal in the province of Deir ez-Zor near the border with Iraq.',
      'al-Bukamal',
    ],
    ['A woman was killed in Qamishli in a mortar attack launched from Turkey.', 'Qamishli'],
    ['In Homs, a car bomb killed two people.', 'Homs'],
    ['Government troops captured Hama from rebels who fled to Idlib.', 'Hama'],
    ['The Aleppo bombing killed nine people.', 'Aleppo'],
    ['Rebels fired rockets from Idlib at Hama.', 'Hama'],
    ['Militants attacked a village held by the government near Homs.', 'Homs'],
    ['Thousands of residents fled Hama for Turkey.', 'Hama'],
    ['Nine people were killed in airstrikes in Syria. The strikes hit Atarib, west of Aleppo.', 'Atarib'],
    ['A bomb killed two men about 20 km south of Homs.', 'Homs'],
    [
      'The market is in Atarib. More than forty people were killed in the airstrike. Envoys met in Geneva.',
      'Atarib',
    ],
    ['In Amman, an envoy said a truce would hold. Airstrikes hit Hama.', 'Hama'],
    ['Envoys of Syria and Turkey met in Geneva.', 'Geneva'],
    ['A judge was shot dead outside a Homs court.', 'Homs'],
    ['A Turkey patrol was hit by a roadside bomb in Hama.', 'Hama'],
    [
      'The bomb went off when a bus passed as men were at work on a road near the village of Atarib.',
      'Atarib',
    ],
    ['Shelling killed two men in Atarib, a doctor told reporters in Amman.', 'Atarib'],
    ['The men of Aleppo who fled to Turkey were shot in Idlib.', 'Idlib'],
    ['A man who had gone from Homs to Hama was captured there, north of Idlib, on Friday.', 'Idlib'],
    ['Officials warned envoys in Amman that they plan to launch an attack on the town of Atarib.', 'Atarib'],
    [
      'Rebels launched an assault in the countryside of Aleppo on Monday, targeting the town of Atarib.',
      'Atarib',
    ],
    ['Warplanes launched a raid near Aleppo that targeted houses in the town of Atarib.', 'Atarib'],
    ['AMMAN A shell killed two men in Homs on Friday.', 'Homs'],
    [
      'An airstrike on a market in Syria killed nine people. Rescuers came. Others wept. It was noon. The mayor said so. ' +
        'The airstrike hit Atarib at dawn.',
      'Atarib',
    ],
    ['A convoy passed by Homs when a bomb exploded.', 'Homs'],
    ['Islamic State of Iraq and Al-Sham fighters shelled Qamishli on Friday.', 'Qamishli'],
    ['A shopkeeper of Amman, who had lived in Vienna, was shot dead in Homs.', 'Homs'],
  ])('%s', (text, name) => {
    expect(leadPlace(text)).toBe(name);
  });
  it.each([
    ['The talks between Turkey and Iraq went on for a third round.'],
    ['More than forty people were killed in the airstrike. Envoys met in Geneva.'],
    ['A judge of the Homs court was shot dead.'],
    ['A Turkey patrol was hit by a roadside bomb.'],
    ['The army denied the shelling, the governor of Homs said.'],
    ['Turkey’s army shelled positions across the border.'],
    ['Islamic State of Iraq and Al-Sham launched an assault.'],
    ['The truce that Turkey brokered was broken by shelling.'],
    ['Turkey condemned the airstrike.'],
    ['AMMAN A shell killed two men on Friday.'],
    ['He was captured in the 1991 Iraq war.'],
  ])('no place rather than a wrong one: %s', (text) => {
    expect(linkText(text)[0]?.place ?? null).toBeNull();
  });
  it('keeps the vagueness of "outskirts" as a radius', () => {
    const [event] = linkText('Warplanes hit houses on the outskirts of al-Bukamal.');
    expect(event?.place).toMatchObject({ name: 'al-Bukamal', radiusKm: 8 });
  });
  it('marks a place that no gazetteer has, without a pin', () => {
    const [event] = linkText('Gunmen killed nine farmers in Tell Nowhere.', '2016-05-17', ['Tell Nowhere']);
    expect(event?.place).toBeNull();
    expect(event?.evidence).toContainEqual(expect.objectContaining({ kind: 'place', text: 'Tell Nowhere' }));
  });
  it('takes the place of the sentence before for "there"', () => {
    const events = linkText(
      'Airstrikes hit a market in Atarib. Two men were shot dead there, residents said.',
    );
    expect(events.map((event) => event.place?.name)).toEqual(['Atarib', 'Atarib']);
  });
  it('says in the trace what spoke for the place', () => {
    const trace = recordTrace();
    linkText('Airstrikes hit a market in Atarib.', '2016-05-17', [], trace);
    const [first] = trace.entries.filter(({ step }) => step === 'place');
    expect(first?.message).toMatch(/Atarib .*relation in \+/);
  });
});
