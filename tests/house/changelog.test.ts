import { readFileSync } from 'node:fs';
import path from 'node:path';
import { version } from '../../package.json';

const headings = readFileSync(path.join(__dirname, '..', '..', 'CHANGELOG.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('## '));

test('what is not released stands first, then each version with its day', () => {
  const [first, ...versions] = headings;
  expect(first).toBe('## Unreleased');
  expect(versions.filter((heading) => !/^## \d+\.\d+\.\d+ · \d{4}-\d{2}-\d{2}$/.test(heading))).toEqual([]);
});

test('the version of the package has its section, the newest', () => {
  expect(headings[1]).toContain(`## ${version} ·`);
});
