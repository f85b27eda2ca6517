import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Command, InvalidArgumentError } from 'commander';
import type { Published } from '../../publish/publish.ts';
import { parseJobs } from './parse-jobs.ts';

const HELP = `
Reads the article folders, web pages and feeds that CONFIG names (JSON with comments; docs/publish.md lists the
options), and writes a site for any static host: the map, its data, one page for each event and place, feeds, a
changelog. OUTPUT/current is what a server shows. It is replaced in one step when everything is written: a run that is
killed leaves it as it was, and the next one goes on where it stopped.
`;

interface PublishOptions {
  readonly jobs: number;
  readonly now: Date;
  readonly strict?: boolean;
}

/** Adds `publish`. */
export function addPublish(program: Command): void {
  program
    .command('publish')
    .argument('<config>', 'configuration file')
    .summary('a site for any static host from folders, pages and feeds')
    .description(`Publish a map, or bring a published one up to date.\n${HELP}`)
    .option('--jobs <n>', 'threads; "all" uses every core', parseJobs, 1)
    .option('--now <time>', 'the time that this run counts as, ISO 8601', parseTime, new Date())
    .option('--strict', 'exit with 1 when anything could not be read')
    .action(runPublish);
}

async function runPublish(file: string, { jobs, now, strict }: PublishOptions): Promise<void> {
  const [
    { readConfig },
    { publish },
    { nodeTools },
    { extractArticles },
    digests,
    { drawPicture },
    { loadGazetteer },
  ] = await Promise.all([
    import('../../publish/config/read-config.ts'),
    import('../../publish/publish.ts'),
    import('../../sources/node/node-tools.ts'),
    import('../publish/extract-articles.ts'),
    import('../publish/source-digests.ts'),
    import('../publish/draw-picture.ts'),
    import('../load-deps.ts'),
  ]);
  const config = await readConfig(file);
  if (!config.ok) throw new Error(config.reason);
  const { app = fileURLToPath(new URL('../../../dist', import.meta.url)) } = config.value;
  const tools = nodeTools(now);
  const published = await publish(
    { ...config.value, app },
    {
      now,
      clock: { now: () => Date.now(), sleep: (ms) => sleep(ms) },
      parseHtml: tools.parseHtml,
      extract: extractArticles(jobs, tools.today),
      engine: await digests.engineDigest(),
      program: await digests.programDigest(),
      drawPicture,
      loadGazetteer,
    },
  );
  for (const { where, reason } of published.problems) process.stderr.write(`note: ${where}: ${reason}\n`);
  process.stdout.write(`${describe(published)}\n`);
  if (strict && published.problems.length > 0) process.exitCode = 1;
}

function describe({ version, changes, events, articles }: Published): string {
  const what = `version ${version}: ${articles} articles, ${events} events`;
  if (!changes) return `Nothing new; ${what}.`;
  const { added, changed, removed } = changes;
  return `Published ${what} (${added.length} added, ${changed.length} changed, ${removed.length} removed).`;
}

function parseTime(value: string): Date {
  const time = new Date(value);
  if (Number.isNaN(time.getTime()))
    throw new InvalidArgumentError('Give a time such as 2016-05-17T12:00:00Z.');
  return time;
}
