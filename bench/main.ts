/**
 * Speed and memory, measured: `npm run bench`, or `npm run bench -- pipeline` for one part. Every part uses fixed seeds
 * and a warm-up, and prints mean ± standard deviation; the machine is named above the figures.
 */
import { describeMachine } from './measure.ts';

const PARTS: Readonly<Record<string, () => Promise<void>>> = {
  pipeline: async () => (await import('./pipeline.ts')).benchPipeline(),
  worker: async () => (await import('./worker.ts')).benchWorker(),
  places: async () => (await import('./places.ts')).benchPlaces(),
  store: async () => (await import('./store.ts')).benchStore(),
  candidates: async () => (await import('./candidates.ts')).benchCandidates(),
  embed: async () => (await import('./embed.ts')).benchEmbed(),
  tolls: async () => {
    (await import('./tolls.ts')).benchTolls();
  },
  explore: async () => (await import('./explore.ts')).benchExplore(),
  peers: async () => (await import('./explore.ts')).benchPeers(),
  publish: async () => (await import('./publish.ts')).benchPublish(),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`There is no bench "${unknown.join('", "')}". There are: ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}
console.log(describeMachine());
for (const [name, run] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}`);
  await run();
}
