import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ABOUT_FILE } from '../../src/dataset/facts-folder';
import { filesBelow } from './read-facts';
import { temporaryFolder, theme } from '../cli/run-command';
import { branchWorkbook, plainBranch } from './plain-branch';

/** As on a computer on which the optional dependency was not installed. */
jest.mock('@duckdb/node-api', () => {
  throw new Error("Cannot find module '@duckdb/node-api'");
});

async function factsFolder(): Promise<string> {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, 'in'));
  writeFileSync(path.join(folder, 'in', '1.xlsx'), branchWorkbook(plainBranch(1)));
  await theme('facts', path.join(folder, 'in'), '-o', path.join(folder, 'facts'));
  return path.join(folder, 'facts');
}

async function refused(facts: string): Promise<string> {
  const output = path.join(temporaryFolder(), 'city.xlsx');
  const { status, out, err } = await theme('roll-up', facts, '-o', output);
  expect({ status, out, isWritten: existsSync(output) }).toEqual({ status: 2, out: '', isWritten: false });
  return err.replaceAll(/\n */g, '');
}

test('without DuckDB a sentence says what to install, in the version that belongs to it', async () => {
  const { optionalDependencies } = jest.requireActual<{ optionalDependencies: Record<string, string> }>(
    '../../package.json',
  );
  const version = optionalDependencies['@duckdb/node-api'] ?? '';
  expect((await refused(await factsFolder())).replaceAll(' ', '')).toContain(
    `npminstall--no-save@duckdb/node-api@${version}`,
  );
});

test('a folder that is none of facts, or of another version', async () => {
  expect(await refused(temporaryFolder())).toContain('不是 theme-day facts 生成的数据文件夹');
  const facts = await factsFolder();
  const about = JSON.parse(String(filesBelow(facts).get(ABOUT_FILE))) as object;
  writeFileSync(path.join(facts, ABOUT_FILE), JSON.stringify({ ...about, schema: 2 }));
  expect(await refused(facts)).toContain('其他版本');
});
