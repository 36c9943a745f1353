import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { COMPONENTS } from '../../src/taskpane/workbook/components';

const ROOT = path.join(__dirname, '..', '..');

/** What only the command line uses, and Office's own script, which is fetched apart under Microsoft's terms. */
const NOT_IN_A_PAGE: ReadonlySet<string> = new Set([
  ...['commander', 'string-width', 'hyparquet', 'hyparquet-writer'],
  '@microsoft/office-js',
]);

interface PackageFile {
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

function packageFile(folder: string): PackageFile {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as PackageFile;
}

/** Where a package is that another one asks for: with that one, or in a folder above it; null where it is not installed. */
function folderOf(name: string, from: string): string | null {
  const folder = path.join(from, 'node_modules', name);
  if (existsSync(folder)) return folder;
  return from === ROOT ? null : folderOf(name, path.dirname(from));
}

/** Every package that the pages may hold a piece of, with the licence that it declares. */
function shipped(): Map<string, string> {
  const found = new Map<string, string>();
  const waiting = Object.keys(packageFile(ROOT).dependencies ?? {})
    .filter((name) => !NOT_IN_A_PAGE.has(name))
    .map((name) => ({ name, from: ROOT }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { name, from } = next;
    const folder = folderOf(name, from);
    if (found.has(name) || folder === null) continue;
    const { license = 'none', dependencies = {} } = packageFile(folder);
    found.set(name, license);
    waiting.push(...Object.keys(dependencies).map((each) => ({ name: each, from: folder })));
  }
  return found;
}

/** The licence under which the pane names the package; null where it does not. */
function licenceNamed(name: string): string | null {
  const named = COMPONENTS.find(({ packages }) =>
    packages.some((each) => each === name || (each.endsWith('/') && name.startsWith(each))),
  );
  return named?.licence ?? null;
}

test('the pane names every package that it is delivered with, under its own licence', () => {
  const packages = shipped();
  expect(packages.size).toBeGreaterThan(20);
  const named = [...packages.keys()].map((name) => [name, licenceNamed(name)]);
  expect(named).toEqual([...packages]);
});

test('the pane names nothing that it is not delivered with', () => {
  const names = [...shipped().keys()];
  const strangers = COMPONENTS.flatMap(({ packages }) => packages).filter(
    (each) => !names.some((name) => name === each || (each.endsWith('/') && name.startsWith(each))),
  );
  expect(strangers).toEqual([]);
});
