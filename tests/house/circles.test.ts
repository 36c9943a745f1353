import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { scripts } from '../../package.json';

const tool = path.join(__dirname, '..', '..', 'node_modules', 'dpdm', 'lib', 'bin', 'dpdm.js');

/** What `npm run circles` says of files that stand in a folder of their own. */
function statusOver(files: Readonly<Record<string, string>>): number | null {
  const folder = mkdtempSync(path.join(tmpdir(), 'circles-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
    const options = scripts.circles.split(' ').filter((word) => word !== 'dpdm' && !word.includes('*'));
    return spawnSync(process.execPath, [tool, ...options, '*.ts'], { cwd: folder }).status;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('imports never go in a circle', () => {
  test('npm run lint looks for them', () => {
    expect(scripts.lint).toContain('npm run circles');
  });

  test('one of types alone is a failure', () => {
    const parent = "import type { Child } from './child';\nexport interface Parent {}\nexport type First = Child;\n";
    const child = "import type { Parent } from './parent';\nexport interface Child {}\nexport type Second = Parent;\n";
    expect(statusOver({ 'parent.ts': parent, 'child.ts': child })).toBe(1);
  });

  test('two files that take from a third are none', () => {
    const shared = 'export interface Shared {}\n';
    const taking = "import type { Shared } from './shared';\nexport type Own = Shared;\n";
    expect(statusOver({ 'one.ts': taking, 'other.ts': taking, 'shared.ts': shared })).toBe(0);
  });
});
