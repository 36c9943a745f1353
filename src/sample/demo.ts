import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { wordsOf } from '../locales/words';
import { languageOf } from '../cli/options';
import { run } from '../cli/run';
import { processTerminal, type Terminal } from '../cli/terminal';

const SAMPLE = path.join('assets', 'samples', 'branch-2026.xlsx');
const RESULT = path.join('out', 'branch-2026-notice.xlsx');
const TODAY = '2026-07-05';

/**
 * Shows the main job on the sample: checks a month, writes the notice into a copy,
 * says what to try next. Findings are what the sample is for, so they are no
 * failure here.
 */
async function demo(terminal: Terminal): Promise<number> {
  const words = wordsOf(languageOf([], terminal.locale));
  const command = (...parts: string[]): string[] => [...parts, '--today', TODAY];
  mkdirSync('out', { recursive: true });

  terminal.out(`${words('cli.demo.check')}\n`);
  const checked = await run(command('check', SAMPLE, '--month', '2026-06'), terminal);
  terminal.out(`\n${words('cli.demo.notice')}\n`);
  const noticed = await run(command('notice', SAMPLE, '--half', '2026-H1', '-o', RESULT, '--force'), terminal);
  terminal.out(`\n${words('cli.demo.next')}`);
  terminal.out(`  · ${words('cli.demo.openIt', { file: RESULT })}`);
  terminal.out(`  · ${words('cli.demo.recognised')}\n      npx theme-day inspect FILE.xlsx`);
  terminal.out(`  · ${words('cli.demo.ownFile')}\n      npx theme-day check FILE.xlsx --month 2026-06`);
  return checked === 2 || noticed === 2 ? 2 : 0;
}

void demo(processTerminal(__dirname)).then((status) => {
  process.exitCode = status;
});
