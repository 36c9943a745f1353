import { readdirSync } from 'node:fs';
import path from 'node:path';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { HOUSE, importDirection } from '../../eslint.import-direction';

const root = path.join(__dirname, '..', '..');

/** Lints a text as if it stood in the given file of src, by the house's rules alone. */
function complaints(file: string, text: string): string[] {
  const parsing = { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser as Linter.Parser } };
  const messages = new Linter({ cwd: root }).verify(text, [parsing, ...importDirection], path.join(root, 'src', file));
  return messages.map((message) => message.message);
}

describe('imports point only downwards', () => {
  test.each([
    ['rules/dues/example.ts', "import { read } from '../../reading/read-branch';"],
    ['rules/dues/example.ts', "import { checkJson } from '../../reports/check-json';"],
    ['records/example.ts', "import { check } from '../rules/check';"],
    ['reading/example.ts', "import { openWorkbook } from '../hosts/xlsx/open-workbook';"],
    ['hosts/xlsx/example.ts', "import { check } from '../../rules/check';"],
    ['reports/example.ts', "import { run } from '../cli/run';"],
    ['rules/example.ts', "import { Button } from '@fluentui/react-components';"],
    ['dues/example.ts', "import { unzipSync } from 'fflate';"],
    ['calendar/example.ts', "import { readFileSync } from 'node:fs';"],
    ['rules/example.ts', 'export const clock = Date.now();'],
    ['dues/example.ts', 'export const clock = new Date();'],
    ['records/example.ts', 'export const title = document.title;'],
  ])('%s may not hold: %s', (file, text) => {
    expect(complaints(file, text)).toHaveLength(1);
  });

  test.each([
    ['rules/dues/example.ts', "import type { Fen } from '../../records/fen';"],
    ['reports/example.ts', "import { check } from '../rules/check';"],
    ['cli/example.ts', "import { openWorkbook } from '../hosts/xlsx/open-workbook';"],
    ['calendar/example.ts', "import { LegalHoliday } from 'tyme4ts';"],
    ['rules/example.ts', 'export const day = new Date(0);'],
  ])('%s may hold: %s', (file, text) => {
    expect(complaints(file, text)).toEqual([]);
  });

  test('every folder of src has its place in the house', () => {
    const folders = readdirSync(path.join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).filter((name) => !(name in HOUSE))).toEqual([]);
  });
});
