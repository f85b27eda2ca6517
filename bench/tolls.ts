import { findCasualties } from '../src/core/casualties/find-casualties.ts';
import { ABBREVIATIONS } from '../src/core/locales/en/abbreviations.ts';
import { analyse } from '../src/core/text/analyse.ts';
import { processorSeconds } from './measure.ts';

/** Texts without a full stop, each of one thing that the toll rules look at, which invite quadratic work. */
const UNITS: readonly (readonly [string, string])[] = [
  ['one long sentence', 'three people were killed and two men '],
  ['lists of people', 'a man, a woman, '],
  ['numbers only', '12 '],
  ['names', 'Rosa Vidal and '],
  ['links', 'including of them and '],
  ['cues only', 'killed wounded dead '],
  ['capitals', 'KILLED SOLDIERS '],
];
const FEW = 400;
const TIMES = 10;
const ROUNDS = 5;

/** How many times as long ten times the text takes: about 10 when the work is linear, about 100 when it is quadratic. */
export function benchTolls(): void {
  for (const [name, unit] of UNITS) {
    least(unit, 50);
    const ratio = least(unit, FEW * TIMES) / Math.max(1e-6, least(unit, FEW));
    console.log(
      `${name.padEnd(24)} ${ratio.toFixed(1).padStart(6)} times as long for ${String(TIMES)} times the text`,
    );
  }
}

/** The shortest of a few runs, in seconds of processor time. */
function least(unit: string, times: number): number {
  const doc = analyse({ id: 'bench', text: unit.repeat(times) }, { abbreviations: ABBREVIATIONS });
  const runs = Array.from({ length: ROUNDS }, () => {
    const begun = processorSeconds();
    findCasualties(doc);
    return processorSeconds() - begun;
  });
  return Math.min(...runs);
}
