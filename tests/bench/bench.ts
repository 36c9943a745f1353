import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createWorkbook } from '../../src/hosts/xlsx/create-workbook';
import { clickToFindings } from './click-to-findings';
import { formulaCheck } from './formula-check';
import { libreOffice, type LibreOffice } from './libre-office';
import type { Measurement } from './measure';
import { syntheticBranch, type Size } from './synthetic-branch';
import { benchTables, type Result } from './tables';
import { wholeCommands } from './whole-commands';
import { yearDrawn } from './year-drawn';

/**
 * Measures whole commands, cold and with their printing, beside an older build, other
 * readers and the least that any reader must do; then, warm, synthetic branches from 50 to 5,000 members over 1, 3 and 10 years, each
 * in a process of its own, and the same month checked by formulas in LibreOffice
 * where that is installed; and how long the pane takes to show its findings and to draw
 * a year, where there is a browser: `npm run bench`, or `npm run bench -- browser` for
 * the browser alone.
 */
const MEMBERS = [50, 200, 1000, 5000];
const YEARS = [1, 3, 10];

/** What takes longer is left out. */
const MOST_MILLISECONDS = 120_000;

const folder = path.join('build', 'bench');
const converted = path.join(folder, 'converted');
const measureCase = path.join(__dirname, 'bench-case.js');
const exceljsCase = path.join(__dirname, 'bench-exceljs.js');

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** The same file parsed by exceljs, for comparison; null where it runs out of time or memory. */
function exceljsTime(file: string): number | null {
  try {
    const printed = execFileSync(process.execPath, [exceljsCase, file], { timeout: MOST_MILLISECONDS, stdio: 'pipe' });
    return Number(printed.toString());
  } catch {
    return null;
  }
}

function measured(size: Size, file: string): Measurement | null {
  try {
    const printed = execFileSync(process.execPath, [measureCase, file], { timeout: MOST_MILLISECONDS });
    return JSON.parse(printed.toString()) as Measurement;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ETIMEDOUT')) throw error;
    say(`${size.members} × ${size.years} took too long and is left out`);
    return null;
  }
}

/** What opening and writing the workbook takes longer with the formulas than without them. */
function formulaTime(office: LibreOffice | null, size: Size, plain: string): Result['formulas'] {
  if (office === null) return 'not installed';
  const sheets = syntheticBranch(size);
  const file = path.join(folder, 'formulas.xlsx');
  writeFileSync(file, createWorkbook([...sheets, formulaCheck(sheets)], { title: 'formulas' }));
  const without = office.convert(plain, converted, MOST_MILLISECONDS);
  const withFormulas = without === null ? null : office.convert(file, converted, MOST_MILLISECONDS);
  return without === null || withFormulas === null ? 'over the limit' : Math.max(1, withFormulas - without);
}

function bench(): Result[] {
  mkdirSync(converted, { recursive: true });
  const office = libreOffice();
  const results: Result[] = [];
  for (const members of MEMBERS) {
    for (const years of YEARS) {
      const size = { members, years };
      say(`${members} members, ${years} years`);
      const file = path.join(folder, 'branch.xlsx');
      writeFileSync(file, createWorkbook(syntheticBranch(size), { title: 'branch' }));
      const measurement = measured(size, file);
      if (measurement === null) continue;
      results.push({
        ...size,
        measurement,
        exceljs: exceljsTime(file),
        formulas: formulaTime(office, size, file),
      });
    }
  }
  office?.close();
  rmSync(folder, { recursive: true, force: true });
  return results;
}

async function inTheBrowser(): Promise<void> {
  for (const measure of [clickToFindings, yearDrawn]) process.stdout.write(`${await measure()}\n`);
}

/** `--against DIR`: an older checkout, built. `commands` and `browser`: that part alone. */
const given = process.argv.slice(2);
const at = given.indexOf('--against');
const against = at < 0 ? null : (given[at + 1] ?? null);

if (!given.includes('browser')) process.stdout.write(`${wholeCommands(against)}\n\n`);
if (!given.includes('browser') && !given.includes('commands')) process.stdout.write(`${benchTables(bench())}\n\n`);
if (!given.includes('commands')) void inTheBrowser();
