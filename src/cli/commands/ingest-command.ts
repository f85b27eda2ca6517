import fs from 'node:fs/promises';
import { type Command, Option } from 'commander';
import { type Format, FORMATS } from '../output/format-names.ts';

const HELP = `
Reads article files (.txt, .json, .ndjson), HTML pages, RSS and Atom files, and folders of these, and writes the events
that they report: one event for all reports of it, with every account kept.

  Text    may open with lines "Title: …", "Date: 2016-05-17", "Source: …", "URL: …", "Language: …"
  JSON    one article {"text": "…", "title": "…", "publishedAt": "…", …}, a list of them, or {"articles": […]}
  HTML    title, date, outlet and address from the page's metadata; scripts never run, nothing is loaded

  Tables  coded events as CSV or TSV, plain or packed with gzip: UCDP GED, ACLED, or columns named like latitude,
          longitude, date, type, killed; GeoJSON points; events that Dateline exported. They join the output as they are.

What could not be read is named on standard error, with the reason.
`;

interface IngestOptions {
  readonly format: Format;
  readonly output?: string;
  readonly strict?: boolean;
  readonly dateOrder?: 'dmy' | 'mdy';
}

/** Adds `ingest`. */
export function addIngest(program: Command): void {
  program
    .command('ingest')
    .argument('<paths...>', 'files and folders')
    .summary('article files, folders, HTML pages and feeds to events')
    .description(`Turn article files into events.\n${HELP}`)
    .addOption(new Option('--format <name>', 'output format').choices(FORMATS).default('ndjson'))
    .option('--output <file>', 'write to a file instead of standard output')
    .addOption(
      new Option(
        '--date-order <order>',
        'how tables write 03/04/2018; without it the event may be on either day',
      ).choices(['dmy', 'mdy']),
    )
    .option('--strict', 'exit with 1 when anything could not be read')
    .action(runIngest);
}

async function runIngest(paths: string[], options: IngestOptions): Promise<void> {
  const [{ loadDeps }, { ingestFiles }, { formatEvents }] = await Promise.all([
    import('../load-deps.ts'),
    import('../ingest/ingest-files.ts'),
    import('../output/event-formats.ts'),
  ]);
  const { articles, events, rejects, warnings } = await ingestFiles(paths, await loadDeps(), {
    order: options.dateOrder,
  });
  for (const { where, reason } of warnings) process.stderr.write(`note: ${where}: ${reason}\n`);
  for (const { where, reason } of rejects) process.stderr.write(`not read: ${where}: ${reason}\n`);
  const output = formatEvents(options.format, events, articles);
  if (options.output === undefined) process.stdout.write(output);
  else await fs.writeFile(options.output, output);
  if (process.stderr.isTTY) process.stderr.write(`${articles.size} articles, ${events.length} events\n`);
  const nothing = articles.size === 0 && rejects.length > 0;
  if (nothing || (options.strict && rejects.length > 0)) process.exitCode = 1;
}
