import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import webpack from 'webpack';
import { ManifestPlugin } from '../../webpack.manifest';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'theme-day-build-'));
  writeFileSync(path.join(folder, 'pane.js'), '');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Builds one file, pane.js, with a manifest of the given text; gives what the build complains of. */
function complaints(manifest: string, address: string | undefined): Promise<string[]> {
  const source = path.join(folder, 'manifest.xml');
  writeFileSync(source, manifest);
  return new Promise((resolve, reject) => {
    webpack(
      {
        mode: 'none',
        entry: path.join(folder, 'pane.js'),
        output: { path: path.join(folder, 'dist'), filename: 'pane.js' },
        plugins: [new ManifestPlugin({ source, address })],
      },
      (failure, stats) => {
        if (failure ?? !stats) reject(failure ?? new Error('nothing was built'));
        else resolve((stats.toJson({ all: false, errors: true }).errors ?? []).map(({ message }) => message));
      },
    );
  });
}

test.each([
  ['development', undefined],
  ['an address', 'https://party.example.gov.cn/theme-day/'],
])('a manifest for %s may name what the build makes', async (_, address) => {
  await expect(complaints('<Url DefaultValue="https://localhost:3000/pane.js?a=1" />', address)).resolves.toEqual([]);
});

test('a file that the build does not make fails it by name', async () => {
  const manifest =
    '<Url DefaultValue="https://localhost:3000/pane.js" /><Icon DefaultValue="https://localhost:3000/a.png" />';
  for (const address of [undefined, 'https://party.example.gov.cn']) {
    expect(await complaints(manifest, address)).toEqual([expect.stringContaining('manifest.xml names a.png')]);
  }
});

test('an address that is not the add-in’s fails the build', async () => {
  expect(await complaints('<Url DefaultValue="https://elsewhere.example/pane.js" />', undefined)).toEqual([
    expect.stringContaining('https://elsewhere.example/pane.js'),
  ]);
});
