/** Publishes once with the stand-in pipeline: CONFIG NOW. Says "begun" when everything is loaded; made to be killed. */
import { setTimeout as sleep } from 'node:timers/promises';
import { readConfig } from '../../src/publish/config/read-config.ts';
import { publish } from '../../src/publish/publish.ts';
import { nodeTools } from '../../src/sources/node/node-tools.ts';
import { plainExtract } from './plain-extract.ts';

// No top-level await: bundled, it would wait for chunks that wait for it.
async function main(): Promise<void> {
  const [file = '', time = ''] = process.argv.slice(2);
  const config = await readConfig(file);
  if (!config.ok) throw new Error(config.reason);
  const now = new Date(time);
  process.stdout.write('begun\n');
  await publish(config.value, {
    now,
    clock: { now: () => now.getTime(), sleep: (ms) => sleep(ms) },
    parseHtml: nodeTools(now).parseHtml,
    extract: plainExtract,
    engine: 'plain',
    program: 'test',
  });
}

void main().catch((error: unknown) => {
  process.stderr.write(String(error));
  process.exitCode = 1;
});
