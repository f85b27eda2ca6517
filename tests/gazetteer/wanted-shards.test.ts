import { describe, expect, it } from 'vitest';
import { readGazetteer } from '../../src/core/gazetteer/read-gazetteer.ts';
import { wantedShards } from '../../src/core/gazetteer/wanted-shards.ts';
import { partNames, readPart } from './load-parts.ts';

const core = readGazetteer(readPart('core'));
const available = new Set(partNames().filter((name) => name !== 'core'));

describe('wanted shards', () => {
  it.each([
    ['Gunmen raided a village in northern Burkina Faso on Monday.', 'BF'],
    ['A tornado touched down near Elm Creek, Neb., late on Friday.', 'US'],
    ['Malian troops clashed with rebels.', 'ML'],
    ['Police in Lyon, Marseille and Toulouse made arrests.', 'FR'],
  ])('%s', (text, code) => expect(wantedShards(core, [text], available)).toContain(code));

  it('are none for a text without names, and few for a text about everywhere', () => {
    expect(wantedShards(core, ['nothing happened here today.'], available)).toEqual([]);
    const everywhere = 'France, Mali, Niger, Chad, Spain, Italy, Poland, Brazil, Peru, Chile, Kenya, Japan.';
    expect(wantedShards(core, [everywhere], available).length).toBeLessThanOrEqual(8);
  });
});
