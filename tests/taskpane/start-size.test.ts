import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { webpack } from 'webpack';
import { StartSizePlugin } from '../../webpack.start-size';

let folder = '';

/** Text that gzip cannot make much smaller. */
function noise(length: number): string {
  let seed = 1;
  return Array.from({ length }, () => ((seed = (seed * 48271) % 2147483647) % 36).toString(36)).join('');
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'start-size-'));
  writeFileSync(path.join(folder, 'entry.js'), `globalThis.now = '${noise(4000)}'; import('./later.js');`);
  writeFileSync(path.join(folder, 'later.js'), `globalThis.later = '${noise(100_000)}';`);
});

afterEach(() => rmSync(folder, { recursive: true }));

function build(mode: 'production' | 'development', limit: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const plugins = [new StartSizePlugin({ limit })];
    const output = { path: path.join(folder, 'dist') };
    webpack(
      { mode, context: folder, entry: { pane: './entry.js' }, output, plugins, devtool: false },
      (error, stats) => {
        if (error) reject(error);
        else resolve((stats?.compilation.errors ?? []).map(({ message }) => message));
      },
    );
  });
}

describe('the JavaScript at start', () => {
  test('above the limit it fails the build and says how much it is', async () => {
    expect(await build('production', 1)).toEqual([
      expect.stringMatching(/^pane needs \d\.\d KB .* limit 1 KB: pane\.js$/),
    ]);
  });

  test('below it passes, whatever is fetched later', async () => {
    expect(await build('production', 10)).toEqual([]);
  });

  test('is not judged while it is being written', async () => {
    expect(await build('development', 1)).toEqual([]);
  });
});
