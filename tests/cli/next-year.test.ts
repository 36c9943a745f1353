import path from 'node:path';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { openWorkbook } from '../../src/hosts/xlsx/open-workbook';
import { partsOf } from '../hosts/xlsx/package';
import { facts } from '../hosts/contract/contract-workbook';
import { bytesFromSnapshot } from '../hosts/xlsx/from-snapshot';
import { sheets } from '../sheets';
import { SAMPLE, temporaryFolder, theme } from './run-command';

const NEXT = ['--year', '2027', '--today', '2026-12-31'];

interface Answer {
  readonly way: string;
  readonly written: string | null;
  readonly carriedOver: { readonly total: string; readonly arrears: readonly unknown[] } | null;
  readonly refusals: readonly { readonly id: string }[];
}

const json = async (...argv: readonly string[]): Promise<Answer> =>
  JSON.parse((await theme('next-year', ...argv, '--json')).out) as Answer;

async function fileOf(text: string, formulas: Readonly<Record<string, string>> = {}): Promise<string> {
  const file = path.join(temporaryFolder(), 'in.xlsx');
  await writeFile(file, bytesFromSnapshot(sheets(text), { formulas }));
  return file;
}

const BRANCH = `
# 花名册
姓名 | 类别     | 转出时间    | 月党费标准
李明 | 正式党员 |             | 60
王芳 | 正式党员 | @2026-09-10 | 50
# 考勤
2026年考勤
姓名 | 1月
李明 | √
王芳 | √
`;

describe('theme-day next-year', () => {
  test('makes the sample of 2027, which is read and checked as that of 2026', async () => {
    const before = await readFile(SAMPLE);
    const file = path.join(temporaryFolder(), '2027.xlsx');
    const { status, out } = await theme('next-year', SAMPLE, ...NEXT, '-o', file);
    expect(status).toBe(0);
    expect(out).toContain('新建 2027 年的工作簿：');
    expect(out).toContain('党费台账!A1  2026年上半年党费收缴台账 → 2027年上半年党费收缴台账');
    expect(await readFile(SAMPLE)).toEqual(before);
    const inspected = JSON.parse((await theme('inspect', file, '--json')).out) as { sheets: { tables: unknown[] }[] };
    const original = JSON.parse((await theme('inspect', SAMPLE, '--json')).out) as { sheets: { tables: unknown[] }[] };
    expect(inspected.sheets.map(({ tables }) => tables.length)).toEqual([
      ...original.sheets.map(({ tables }) => tables.length),
      0,
    ]);
    const { out: checked } = await theme('check', file, '--month', '2027-01', '--today', '2027-01-02', '--json');
    const { findings } = JSON.parse(checked) as { findings: { rule: string }[] };
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(
      new Set(['theme-missing', 'content-missing', 'leader-missing', 'member-dates', 'study-plan-missing']),
    );
  });

  test('carries over the arrears of the two notices', async () => {
    const { carriedOver } = await json(SAMPLE, ...NEXT, '--dry-run');
    const notice = path.join(temporaryFolder(), 'notice.xlsx');
    const { out } = await theme('notice', SAMPLE, '--half', '2026-H1', '--today', '2026-12-31', '-o', notice);
    expect(out).toContain(`欠交 ${carriedOver?.total}（${carriedOver?.arrears.length} 人）`);
  });

  test('shows and writes nothing with --dry-run, and asks where to', async () => {
    expect(await json(SAMPLE, ...NEXT, '--dry-run')).toMatchObject({ way: 'workbook', written: null, refusals: [] });
    const { status, err } = await theme('next-year', SAMPLE, ...NEXT);
    expect([status, err]).toEqual([2, '请用 -o 写明输出文件，或用 --dry-run 只看不写。']);
  });

  test('refuses a year that is not the next', async () => {
    const file = path.join(temporaryFolder(), 'out.xlsx');
    const { status, err } = await theme('next-year', SAMPLE, '--year', '2028', '-o', file);
    expect(status).toBe(2);
    expect(err).toContain('工作簿中最近的一年是2026年，下一年是2027年，不是2028年。');
    expect(existsSync(file)).toBe(false);
  });

  test('takes the rows of those who have left out, or empties them where a formula elsewhere names them', async () => {
    const out = path.join(temporaryFolder(), 'out.xlsx');
    const names = async (): Promise<unknown[]> => {
      const values = facts(openWorkbook(await readFile(out), 'out.xlsx').snapshot());
      return ['考勤!A3', '考勤!A4', '花名册!A3'].map((place) => values[place] ?? null);
    };
    await theme('next-year', await fileOf(BRANCH), ...NEXT, '-o', out);
    expect(await names()).toEqual(['李明', null, null]);
    const summary = `${BRANCH}赵敏 | √\n# 汇总\n王芳\n`;
    await theme('next-year', await fileOf(summary, { '汇总!A1': '考勤!A4' }), ...NEXT, '-o', out, '--force');
    expect(await names()).toEqual(['李明', null, null]);
    const { rows } = openWorkbook(await readFile(out), 'out.xlsx').sheetLook('汇总');
    expect(rows.get(1)?.formulas.get(1)).toBe('考勤!A4');
  });

  test('with --same-workbook puts the new sheets beside the old ones, whose parts keep their bytes', async () => {
    const out = path.join(temporaryFolder(), 'out.xlsx');
    const file = await fileOf(BRANCH);
    await theme('next-year', file, ...NEXT, '--same-workbook', '-o', out);
    const [before, after] = [partsOf(await readFile(file)), partsOf(await readFile(out))];
    for (const part of ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'])
      expect(after[part]).toEqual(before[part]);
    const { sheets: all } = openWorkbook(await readFile(out), 'out.xlsx').snapshot();
    expect(all.map(({ name }) => name)).toEqual(['花名册', '考勤', '2027年考勤', '上年结转', '活动安排']);
  });
});
