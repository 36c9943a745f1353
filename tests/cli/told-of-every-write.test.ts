import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8 } from 'fflate';
import { packageOf, partsOf } from '../hosts/xlsx/package';
import { signedParts } from '../hosts/xlsx/signed-workbook';
import { bytesFromSnapshot } from '../hosts/xlsx/from-snapshot';
import { sheets } from '../sheets';
import { SAMPLE, temporaryFolder, theme } from './run-command';

const folder = temporaryFolder();
const book = path.join(folder, 'in.xlsx');
const notice = path.join(folder, 'notice.txt');
let count = 0;

function nextOutput(): string {
  count += 1;
  return path.join(folder, `out-${count}.xlsx`);
}

const partsOfSample = Object.fromEntries(
  Object.entries(partsOf(new Uint8Array(readFileSync(SAMPLE)))).map(([name, bytes]) => [name, strFromU8(bytes)]),
);

/** Every command that writes a workbook; the output comes behind it. */
const WRITES: readonly (readonly string[])[] = [
  ['notice', book, '--half', '2026-H1'],
  ['summary', book, '--half', '2026-H1'],
  ['summary', book, '--half', '2026-H1', '--json'],
  ['report', book, '--month', '2026-06'],
  ['member', book, '李明'],
  ['member', book, '李明', '--json'],
  ['paper', 'sign-in', book, '--month', '2026-07'],
  ['record', 'attendance', book, '--month', '2026-07', '--all-present'],
  ['record', 'leave', book, '--month', '2026-07', '--member', '李明', '--kind', '事假'],
  ['record', 'make-up', book, '--month', '2026-04', '--member', '谢文', '--on', '2026-06-30'],
  ['record', 'payment', book, '--month', '2026-06', '--all'],
  ['record', 'exemption', book, '--month', '2026-06', '--member', '朱琳', '--reason', '生活困难'],
  ['record', 'theme-day', book, '--month', '2026-06', '--set', 'photos=12张'],
  ['prepare', book, '--month', '2026-07'],
  ['plan', book, '--year', '2027'],
  ['holidays', book, '--year', '2027', '--from', notice],
  ['next-year', book, '--year', '2027', '--today', '2026-12-31'],
  ['next-year', book, '--year', '2027', '--today', '2026-12-31', '--same-workbook'],
];

describe('a signed workbook: every command that writes says that the copy is signed no longer', () => {
  beforeAll(() => {
    writeFileSync(book, packageOf(signedParts(partsOfSample)));
    writeFileSync(notice, '2027年放假安排：元旦：1月1日（周五）至3日（周日）放假。');
  });

  test.each(WRITES.map((argv) => [argv.filter((text) => text !== book && text !== notice).join(' '), argv] as const))(
    '%s',
    async (_, argv) => {
      const output = nextOutput();
      const before = readFileSync(book);
      const { status, out, err } = await theme(...argv, '-o', output);
      expect(status).toBe(0);
      expect(`${out}${err}`).toContain('原工作簿带有数字签名；写出的副本不再带签名。');
      expect(Object.keys(partsOf(readFileSync(output))).filter((part) => part.includes('xmlsignatures'))).toEqual([]);
      expect(readFileSync(book).equals(before)).toBe(true);
    },
  );

  test('as JSON: a fact of its own', async () => {
    const { out } = await theme('record', 'payment', book, '--month', '2026-06', '--all', '--dry-run', '--json');
    expect(JSON.parse(out)).toMatchObject({ signatureRemoved: true });
    const { out: ofPlain } = await theme('prepare', SAMPLE, '--month', '2026-07', '--dry-run', '--json');
    expect(JSON.parse(ofPlain)).toMatchObject({ signatureRemoved: false });
  });
});

describe('INDIRECT and OFFSET about a sheet on which cells move: a remark, and else none', () => {
  const computed = path.join(folder, 'computed.xlsx');
  beforeAll(() => {
    const snapshot = sheets(`
# 花名册
姓名 | 类别     | 转出时间    | 月党费标准
李明 | 正式党员 |             | 60
王芳 | 正式党员 | @2026-06-10 | 50
张伟 | 正式党员 |             | 40
# 考勤
2026年考勤 | < | <
姓名 | 6月 | 备注
李明 | √   |
王芳 |     |
张伟 | √   |
# 党费
2026年党费 | < | <
姓名 | 6月 | 合计
李明 | 60  | 60
王芳 |     | 0
合计 | 60  | 60
# 汇总
全勤 | 1
党费 | 60
`);
    const formulas = {
      '汇总!B1': 'COUNTA(INDIRECT(&quot;考勤!B3:B5&quot;))',
      '汇总!B2': 'SUM(OFFSET(党费!B2,1,0,2,1))',
    };
    writeFileSync(
      computed,
      bytesFromSnapshot(snapshot, { formulas: { ...formulas, '党费!C3': 'B3', '党费!B5': 'SUM(B3:B4)' } }),
    );
  });

  test.each([
    ['a column', ['prepare', computed, '--month', '2026-07'], '汇总!B1、汇总!B2'],
    ['a column with its marks', ['record', 'attendance', computed, '--month', '2026-07', '--all-present'], '汇总!B1'],
    ['a row before the total', ['record', 'payment', computed, '--month', '2026-06', '--member', '张伟'], '汇总!B2'],
    ['rows taken out', ['next-year', computed, '--year', '2027', '--today', '2026-12-31'], '汇总!B1'],
  ])('%s', async (_, argv, cells) => {
    const { out } = await theme(...argv, '-o', nextOutput());
    expect(out.replaceAll(/\s/g, '')).toContain(cells);
    expect(out).toMatch(/INDIRECT/);
  });

  test('a cell that is there', async () => {
    const argv = ['record', 'payment', computed, '--month', '2026-06', '--member', '王芳', '--amount', '50'];
    const { out } = await theme(...argv, '-o', nextOutput());
    expect(out).not.toMatch(/INDIRECT/);
  });
});
