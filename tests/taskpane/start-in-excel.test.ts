import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { whyNot } from '../../src/taskpane/start-in-excel';

const SCRIPT = path.join(__dirname, '..', '..', 'src', 'taskpane', 'start-in-excel.js');

test.each([
  ['linux', false],
  ['freebsd', true],
  ['win32', false],
  ['darwin', false],
] as const)('on %s, Excel installed: %s, one sentence names the workbench instead', (platform, hasExcel) => {
  const reason = whyNot(platform, hasExcel);
  expect(reason).toMatch(/^[^.]+npm run workbench[^.]+\.$/);
});

test.each(['win32', 'darwin'] as const)('on %s with Excel nothing stands in the way', (platform) => {
  expect(whyNot(platform, true)).toBeNull();
});

// Elsewhere it would open Excel.
const testWithoutExcel = ['darwin', 'win32'].includes(process.platform) ? test.skip : test;

testWithoutExcel('the script itself ends with the sentence and opens nothing', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT], { encoding: 'utf8' });
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toBe(`${whyNot(process.platform, false) ?? ''}\n`);
});
