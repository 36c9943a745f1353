import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbook } from '../../src/hosts/xlsx/open-workbook';
import { bytesFromSnapshot } from '../hosts/xlsx/from-snapshot';
import { foreignFile } from '../hosts/foreign/foreign-file';
import { sheets } from '../sheets';
import { SAMPLE, temporaryFolder, theme } from './run-command';

/** The roster of the sample as another office lists it, in one of the forms. */
function listFile(name: string): string {
  const file = path.join(temporaryFolder(), name);
  const text = `姓名,公民身份号码,性别,人员类别,入党时间\r\n李明,110101197001010010,男,正式党员,1998-06-20\r\n新来,110101199002030021,女,预备党员,2026-06-20\r\n`;
  if (name.endsWith('.csv')) writeFileSync(file, text);
  else {
    const snapshot = sheets(`
      # Sheet1
      姓名 | 公民身份号码         | 性别 | 人员类别 | 入党时间
      李明 | '110101197001010010' | 男   | 正式党员 | 1998-06-20
      新来 | '110101199002030021' | 女   | 预备党员 | 2026-06-20
    `);
    writeFileSync(file, bytesFromSnapshot(snapshot));
  }
  return file;
}

interface Answer {
  readonly matched: number;
  readonly differences: readonly { readonly number: number; readonly kind: string; readonly name: string }[];
}

test.each(['名单.xlsx', '名单.csv'])('%s is compared and shown, with numbers to accept', async (name) => {
  const { status, out } = await theme('compare-roster', SAMPLE, listFile(name));
  expect(status).toBe(0);
  expect(out).toContain('1. 加入：新来（类别 预备党员、入党时间 2026-06-20）');
  expect(out).toContain('--accept all');
  expect(out).not.toContain('1101011');
});

test.each(['branch-libreoffice.xls', 'branch-libreoffice.ods'])(
  '%s as the other list is the same roster',
  async (name) => {
    const file = path.join(temporaryFolder(), name);
    writeFileSync(file, foreignFile(name));
    const answer = JSON.parse((await theme('compare-roster', SAMPLE, file, '--json')).out) as Answer;
    expect(answer).toEqual({ matched: 25, differences: [], questions: [] });
  },
);

test('what is accepted is written into a copy; accepted again it is nothing', async () => {
  const list = listFile('名单.csv');
  const output = path.join(temporaryFolder(), 'out.xlsx');
  const { status, out } = await theme('compare-roster', SAMPLE, list, '--accept', '1', '-o', output);
  expect({ status, out }).toEqual({ status: 0, out: expect.stringContaining('新来') as unknown });
  const roster = openWorkbook(readFileSync(output), 'out.xlsx').snapshot().sheets[0];
  expect(roster?.values.filter((row) => row.includes('新来'))).toHaveLength(1);
  const again = JSON.parse((await theme('compare-roster', output, list, '--json')).out) as Answer;
  expect(again.differences.filter(({ kind }) => kind === 'joined')).toEqual([]);
  expect(again.matched).toBe(2);
});

test.each<[string, readonly string[]]>([
  ['--accept', ['-o', 'out.xlsx']],
  ['-o', ['--accept', 'all']],
  ['没有第 99 项', ['--accept', '99', '--dry-run']],
  ['写得不对', ['--accept', '3-1', '--dry-run']],
])('says %s where the options do not fit', async (said, options) => {
  const { status, err } = await theme('compare-roster', SAMPLE, listFile('名单.csv'), ...options);
  expect({ status, err: err.replaceAll('\n', '') }).toEqual({
    status: 2,
    err: expect.stringContaining(said) as unknown,
  });
});

test('a list without names is said to be none', async () => {
  const file = path.join(temporaryFolder(), 'a.csv');
  writeFileSync(file, '科目,金额\n水费,12\n');
  const { status, err } = await theme('compare-roster', SAMPLE, file);
  expect({ status, err: err.replaceAll('\n', '') }).toEqual({
    status: 2,
    err: expect.stringContaining('没有认出带姓名的名单') as unknown,
  });
});
