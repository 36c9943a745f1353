import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { webpack, type Configuration } from 'webpack';
import { page } from '../../webpack.pages';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'source-maps-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** The files under a folder. */
function filesIn(name: string): string[] {
  return readdirSync(path.join(folder, name), { recursive: true, encoding: 'utf8' });
}

test('what is deployed holds and names no map of the sources; they stand beside it', async () => {
  const entry = path.join(folder, 'entry.js');
  writeFileSync(entry, 'document.title = "a";');
  const template = path.join(folder, 'page.html');
  writeFileSync(template, '<!doctype html><title></title>');
  const made = page({ name: 'small', entry, template });
  const config: Configuration = {
    ...made,
    mode: 'development',
    output: { ...made.output, path: path.join(folder, 'dist') },
  };
  await new Promise<void>((resolve, reject) => {
    webpack(config, (failure, stats) => {
      if (failure ?? stats?.hasErrors()) reject(failure ?? new Error(stats?.toString()));
      else resolve();
    });
  });
  const shipped = filesIn('dist');
  expect(shipped.filter((file) => file.endsWith('.map'))).toEqual([]);
  const scripts = shipped.filter((file) => file.endsWith('.js'));
  expect(scripts).toHaveLength(1);
  for (const script of scripts) {
    expect(readFileSync(path.join(folder, 'dist', script), 'utf8')).not.toContain('sourceMappingURL');
  }
  expect(filesIn('build/maps').filter((file) => file.endsWith('.map'))).toHaveLength(1);
});
