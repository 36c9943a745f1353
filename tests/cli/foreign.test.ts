import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbook } from '../../src/hosts/xlsx/open-workbook';
import { facts } from '../hosts/contract/contract-workbook';
import { foreignFile } from '../hosts/foreign/foreign-file';
import { SAMPLE, temporaryFolder, theme } from './run-command';

/** The sample in another format, under a name of its own. */
function fileOf(fixture: string, name = fixture): string {
  const file = path.join(temporaryFolder(), name);
  writeFileSync(file, foreignFile(fixture));
  return file;
}

const KINDS: readonly (readonly [fixture: string, name: string])[] = [
  ['branch-libreoffice.xls', '支部.xls'],
  ['branch-libreoffice.ods', '支部.ods'],
];

/** An answer without the name of the file it is about. */
const nameless = (text: string): string => text.replaceAll(/branch-2026\.xlsx|支部\.(xls|ods)/g, 'FILE');

describe.each(KINDS)('%s as %s', (fixture, name) => {
  test.each([
    ['check', '--half', '2026-H1', '--json'],
    ['check', '--month', '2026-06'],
    ['inspect', '--json'],
    ['summary', '--half', '2026-H1', '--json'],
  ])('%s says the same as of the .xlsx', async (command, ...options) => {
    const [own, other] = [
      await theme(command, SAMPLE, ...options),
      await theme(command, fileOf(fixture, name), ...options),
    ];
    expect(nameless(other.out)).toBe(nameless(own.out));
    expect(other).toMatchObject({ status: own.status, err: '' });
  });

  test('a notice goes to a new .xlsx, and what is not carried over is said', async () => {
    const file = fileOf(fixture, name);
    const output = path.join(temporaryFolder(), 'out.xlsx');
    const { status, out, err } = await theme('notice', file, '--half', '2026-H1', '-o', output);
    expect({ status, err: err.replaceAll('\n', '') }).toEqual({
      status: 0,
      err: expect.stringContaining('没有带过来的有：字体、颜色、边框、打印设置和冻结窗格') as unknown,
    });
    expect(out).toContain('原工作簿没有改动。');
    expect(readFileSync(file)).toEqual(Buffer.from(foreignFile(fixture)));
    const sheets = openWorkbook(readFileSync(output), 'out.xlsx').snapshot().sheets;
    expect(sheets.at(-1)?.generated).toEqual({ kind: 'dues-notice', period: '2026-H1' });
  });

  test('a recording writes the same cells as in the .xlsx; twice is nothing', async () => {
    const record = ['--month', '2026-06', '--all', '--paid-on', '2026-07-01'];
    const [one, other] = [path.join(temporaryFolder(), 'one.xlsx'), path.join(temporaryFolder(), 'other.xlsx')];
    await theme('record', 'payment', SAMPLE, ...record, '-o', one);
    await theme('record', 'payment', fileOf(fixture, name), ...record, '-o', other);
    const values = (file: string): unknown => facts(openWorkbook(readFileSync(file), 'a.xlsx').snapshot());
    expect(values(other)).toEqual(values(one));
    const again = await theme('record', 'payment', other, ...record, '--dry-run', '--json');
    expect(JSON.parse(again.out)).toMatchObject({ edits: [] });
  });

  test('nothing is written under its own kind', async () => {
    const output = path.join(temporaryFolder(), `out${path.extname(name)}`);
    const { status, err } = await theme('notice', fileOf(fixture, name), '--half', '2026-H1', '-o', output);
    expect({ status, err: err.replaceAll('\n', '') }).toEqual({
      status: 2,
      err: expect.stringContaining('应以 .xlsx 结尾') as unknown,
    });
  });
});

describe('an .et', () => {
  test('is checked as the .xlsx is', async () => {
    const options = ['--half', '2026-H1', '--json'];
    const [own, other] = [
      await theme('check', SAMPLE, ...options),
      await theme('check', fileOf('branch-sheetjs.xls', '支部.et'), ...options),
    ];
    expect(JSON.parse(other.out)).toMatchObject({ findings: (JSON.parse(own.out) as Checked).findings });
  });
});

interface Checked {
  readonly findings: readonly { readonly rule: string; readonly sheet: string | null; readonly cell: string | null }[];
}

describe('a text table of one sheet', () => {
  async function findingsOf(file: string): Promise<Checked['findings']> {
    const { out } = await theme('check', file, '--half', '2026-H1', '--json');
    return (JSON.parse(out) as Checked).findings;
  }

  test('gives no finding that the workbook does not give, beside those of the sheets that are not there', async () => {
    const all = await findingsOf(SAMPLE);
    for (const sheet of ['党员名册', '活动安排', '考勤', '请假补课', '党费台账', '学习计划']) {
      const own = (await findingsOf(fileOf(`${sheet}.csv`))).filter(({ rule }) => rule !== 'sheet-missing');
      expect({ sheet, own: own.filter((finding) => !all.some((each) => isSame(each, finding))) }).toEqual({
        sheet,
        own: [],
      });
    }
  });

  test('that needs no other sheet is checked whole', async () => {
    const all = (await findingsOf(SAMPLE)).filter(({ sheet }) => sheet === '活动记录');
    const own = (await findingsOf(fileOf('活动记录.csv'))).filter(({ rule }) => rule !== 'sheet-missing');
    expect(own).toEqual(all);
    expect(own).toHaveLength(7);
  });

  test('is written as an .xlsx, which is said', async () => {
    const output = path.join(temporaryFolder(), 'out.xlsx');
    const args = ['--month', '2026-06', '-o', output];
    const { status, err } = await theme('report', fileOf('活动记录.csv'), ...args);
    expect({ status, err }).toEqual({ status: 0, err: expect.stringContaining('只有一张工作表') as unknown });
  });
});

function isSame(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

describe('a file with what may not be lost', () => {
  test.each(['charts-libreoffice.xls', 'charts-libreoffice.ods'])('is read and not converted: %s', async (fixture) => {
    const file = fileOf(fixture);
    expect((await theme('inspect', file)).status).toBe(0);
    const output = path.join(temporaryFolder(), 'out.xlsx');
    const { status, err } = await theme('next-year', file, '--year', '2027', '-o', output);
    expect({ status, err: err.replaceAll('\n', '') }).toEqual({
      status: 2,
      err: expect.stringContaining('里有图表') as unknown,
    });
  });
});
