import type { Command } from 'commander';
import type { Step } from '../../sources/check-text.ts';
import { runLines } from '../lines/run-lines.ts';
import { parseJobs } from './parse-jobs.ts';

const ARTICLE_HELP = `
Reads one article a line from standard input, as JSON:
  {"id": "a1", "text": "…", "title": "…", "publishedAt": "2016-05-17", "source": "…", "url": "…", "language": "en"}
Only id and text are needed. Writes one result a line in the same order. All offsets are UTF-16 code units into text.
A line that is not an article becomes {"id": …, "error": "…"}, and the run goes on.
`;

const STEPS: readonly { readonly name: Step; readonly summary: string; readonly more: string }[] = [
  {
    name: 'geoparse',
    summary: 'find and resolve the places that articles name',
    more: 'With "mentions": [{"start": 0, "end": 6}] in the article, exactly these spans are resolved.\n',
  },
  {
    name: 'dates',
    summary: 'find date expressions, with TIMEX3 values resolved against publishedAt',
    more: '',
  },
  {
    name: 'extract',
    summary: 'find events: type, place, date, actors, toll, evidence; the lead event first',
    more: '',
  },
];

interface LineOptions {
  readonly strict?: boolean;
  readonly jobs: number;
  readonly alternatives?: boolean;
  readonly explain?: boolean;
}

/** Adds `geoparse`, `dates` and `extract`. */
export function addLineCommands(program: Command): void {
  for (const step of STEPS) {
    const command = program
      .command(step.name)
      .summary(step.summary)
      .description(`${step.summary[0]?.toUpperCase()}${step.summary.slice(1)}.\n${ARTICLE_HELP}${step.more}`)
      .option('--strict', 'exit with 1 when any line was not an article')
      .option('--jobs <n>', 'threads; "all" uses every core', parseJobs, 1);
    if (step.name === 'extract') {
      command.option(
        '--alternatives',
        'list the other places that a name could mean, with the reasons for the choice',
      );
    }
    if (step.name === 'geoparse') {
      command.option(
        '--explain',
        'add the role of each name and the places that it could mean, with scores and reasons',
      );
    }
    command.action(async (options: LineOptions) => {
      const alternatives = options.alternatives ?? options.explain ?? false;
      const failed = await runLines(process.stdin, process.stdout, {
        step: step.name,
        jobs: options.jobs,
        alternatives,
      });
      if (failed > 0 && options.strict) process.exitCode = 1;
    });
  }
}
