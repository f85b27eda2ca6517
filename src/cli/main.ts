import { addIngest } from './commands/ingest-command.ts';
import { addLineCommands } from './commands/line-commands.ts';
import { addPublish } from './commands/publish-command.ts';
import { Command } from 'commander';

const program = new Command('dateline')
  .description('News on the map: events found in articles, each with place, date, actors, toll and evidence.')
  .showHelpAfterError('(dateline --help lists the commands)');

addLineCommands(program);
addIngest(program);
addPublish(program);

// A reader that went away ("| head") is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`dateline: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
