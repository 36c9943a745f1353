import { run } from './run';
import { processTerminal } from './terminal';

/** Runs the command of this process; its exit status is the command's. */
export async function start(folder: string): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), processTerminal(folder));
}
