import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import stringWidth from 'string-width';
import { CATALOGUE } from '../../src/rules/catalogue';
import { bytesFromSnapshot } from '../hosts/xlsx/from-snapshot';
import { sheets } from '../sheets';
import { SAMPLE, temporaryFolder, theme } from './run-command';

interface CheckAnswer {
  period: string;
  today: string;
  findings: {
    rule: string;
    severity: string;
    message: string;
    sheet: string | null;
    cell: string | null;
    member: string | null;
    month: string | null;
    data: Record<string, unknown>;
  }[];
  waived: { rule: string; waiver: { reason: string; sheet: string; cell: string } }[];
  notChecked: { rule: string; needs: string[] }[];
  counts: Record<string, number>;
}

const checkJune = async (...more: string[]): Promise<CheckAnswer> =>
  JSON.parse((await theme('check', SAMPLE, '--month', '2026-06', '--json', ...more)).out) as CheckAnswer;

describe('check', () => {
  test('gives the findings of the month as one JSON object', async () => {
    const answer = await checkJune();
    expect(Object.keys(answer)).toEqual(['period', 'today', 'findings', 'waived', 'notChecked', 'counts']);
    expect(answer).toMatchObject({ period: '2026-06', today: '2026-07-05' });
    const short = answer.findings.find((finding) => finding.rule === 'dues-short');
    expect(short).toMatchObject({
      severity: 'error',
      sheet: '党费台账',
      cell: 'S20',
      member: '高翔',
      month: '2026-06',
      data: { due: '83.25', paid: '80.00', missing: '3.25' },
    });
    expect(answer.waived).toMatchObject([{ rule: 'dues-over', waiver: { sheet: '豁免说明', cell: 'A2' } }]);
    expect(answer.notChecked.map(({ rule }) => rule)).toContain('headcount-mismatch');
    const errors = answer.findings.filter((finding) => finding.severity === 'error').length;
    expect(answer.counts).toMatchObject({ error: errors, waived: 1 });
  });

  test('exits with 1 when something must be settled', async () => {
    expect((await theme('check', SAMPLE, '--month', '2026-06')).status).toBe(1);
  });

  test('--today moves the clock', async () => {
    const answer = await checkJune('--today', '2026-06-22');
    expect(answer.today).toBe('2026-06-22');
    expect(answer.findings.map(({ rule, month }) => `${rule} ${month}`)).not.toContain('dues-unpaid 2026-06');
  });

  test('--lang en changes the messages and nothing else', async () => {
    const chinese = await checkJune();
    const english = await checkJune('--lang', 'en');
    const bare = ({ findings }: CheckAnswer): unknown[] =>
      findings.map(({ message, ...rest }) => ({ ...rest, message: message === '' }));
    expect(bare(english)).toEqual(bare(chinese));
    expect(english.findings[0]?.message).not.toBe(chinese.findings[0]?.message);
  });

  test('a half-year or a year at once, each fact once; --each gives every finding a line', async () => {
    const half = await theme('check', SAMPLE, '--half', '2026-H2', '--today', '2027-02-05');
    expect(half.out).toContain('2026年下半年核对');
    expect(half.out).toContain('● 罗丹5月、6月党费未交，共 176.10 元。\n    党费台账!P22、党费台账!S22');
    const each = await theme('check', SAMPLE, '--half', '2026-H2', '--today', '2027-02-05', '--each');
    expect(each.out).toContain('● 罗丹5月党费未交，应交 88.05 元。');
    const year = JSON.parse((await theme('check', SAMPLE, '--year', '2026', '--json')).out) as { period: string };
    expect(year.period).toBe('2026');
  });

  test('the period is asked for, and one of them', async () => {
    expect(await theme('check', SAMPLE)).toMatchObject({ status: 2, err: expect.stringContaining('--half') as string });
    const both = await theme('check', SAMPLE, '--month', '2026-06', '--half', '2026-H1');
    expect(both).toMatchObject({ status: 2, err: '--month 和 --half 只能用一个。' });
    expect((await theme('check', SAMPLE, '--year', '2019')).err).toContain('没有 2019 的内容');
  });

  test('the text is grouped, names cells, and keeps within 80 columns', async () => {
    const { out } = await theme('check', SAMPLE, '--month', '2026-06');
    expect(out).toContain('高翔6月党费应交 83.25 元，实交 80.00 元');
    expect(out).toContain('    党费台账!S20');
    expect(out.indexOf('\n必须处理 · 考勤\n')).toBeLessThan(out.indexOf('\n必须处理 · 党费\n'));
    expect(out.indexOf('\n必须处理 · 党费\n')).toBeLessThan(out.indexOf('\n请留意 · 工作簿\n'));
    expect(Math.max(...out.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(80);
  });
});

describe('inspect', () => {
  test('names roles, columns and months', async () => {
    const { out, status } = await theme('inspect', SAMPLE, '--json');
    const { sheets } = JSON.parse(out) as { sheets: { name: string; tables: Record<string, unknown>[] }[] };
    expect(status).toBe(0);
    expect(sheets.map(({ name, tables }) => [name, ...tables.map((table) => table.role)])).toEqual([
      ['党员名册', 'roster'],
      ['活动安排', 'schedule'],
      ['活动记录', 'sessions'],
      ['考勤', 'attendance'],
      ['请假补课', 'leave'],
      ['党费台账', 'dues'],
      ['学习计划', 'studyPlan'],
      ['设置', 'settings'],
      ['豁免说明', 'waivers'],
    ]);
    expect(sheets[5]?.tables[0]).toMatchObject({
      headerRow: 4,
      firstRow: 5,
      lastRow: 27,
      columns: { name: 'B' },
      year: 2026,
    });
    expect(sheets[5]?.tables[0]?.months).toMatchObject({ '2026-06': { due: 'R', paid: 'S', paidOn: 'T' } });
  });
});

describe('notice', () => {
  test('adds the sheet to a copy and leaves the workbook alone', async () => {
    const before = readFileSync(SAMPLE);
    const output = path.join(temporaryFolder(), 'notice.xlsx');
    expect(await theme('notice', SAMPLE, '--half', '2026-H1', '-o', output)).toMatchObject({ status: 0, err: '' });
    expect(readFileSync(SAMPLE).equals(before)).toBe(true);
    const { out } = await theme('check', output, '--month', '2026-06', '--json');
    expect((JSON.parse(out) as CheckAnswer).findings.map(({ rule }) => rule)).not.toContain('dues-notice-missing');
  });

  test('an existing notice is replaced only on request', async () => {
    const folder = temporaryFolder();
    const [first, second] = ['first.xlsx', 'second.xlsx'].map((name) => path.join(folder, name)) as [string, string];
    const half = ['--half', '2026-H1', '-o'];
    await theme('notice', SAMPLE, ...half, first);
    const refused = await theme('notice', first, ...half, second);
    expect(refused.status).toBe(2);
    expect(refused.err).toContain('2026年上半年党费公示');
    expect(existsSync(second)).toBe(false);
    expect((await theme('notice', first, ...half, second, '--replace')).status).toBe(0);
    const names = JSON.parse((await theme('inspect', second, '--json')).out) as { sheets: { name: string }[] };
    expect(names.sheets.filter(({ name }) => name.includes('公示'))).toHaveLength(1);
  });

  test('an existing file is overwritten only on request', async () => {
    const output = path.join(temporaryFolder(), 'notice.xlsx');
    const command = ['notice', SAMPLE, '--half', '2026-H1', '-o', output];
    await theme(...command);
    const again = await theme(...command);
    expect(again.status).toBe(2);
    expect(again.err).toContain('已经存在');
    expect((await theme(...command, '--force')).status).toBe(0);
  });
});

describe('overview', () => {
  test('the year as text, and as one JSON object that counts what the check of the year finds', async () => {
    const text = await theme('overview', SAMPLE, '--year', '2026');
    expect(text.status).toBe(0);
    expect(text.out).toContain('待补课 4 人次，其中 2 人次已超期');
    expect(text.out).toMatch(/^6月 +22日 +82\.6% +1,908\.89 +2 +11\/14 +●\d+ ▲\d+ ○\d+$/mu);
    const overview = JSON.parse((await theme('overview', SAMPLE, '--year', '2026', '--json')).out) as {
      months: { findings: Record<string, number> }[];
      otherFindings: Record<string, number>;
    };
    const check = JSON.parse((await theme('check', SAMPLE, '--year', '2026', '--json')).out) as CheckAnswer;
    const counts = [...overview.months.map(({ findings }) => findings), overview.otherFindings];
    const total = counts.flatMap((each) => Object.values(each)).reduce((sum, count) => sum + count, 0);
    expect(total).toBe(check.findings.length);
  });

  test('of a year that the workbook does not hold says so', async () => {
    const { status, err } = await theme('overview', SAMPLE, '--year', '2031');
    expect(status).toBe(2);
    expect(err).toContain('2031');
  });
});

describe('summary', () => {
  test('its dues equal the notice’s', async () => {
    const { out, status } = await theme('summary', SAMPLE, '--half', '2026-H1', '--json');
    const summary = JSON.parse(out) as { half: string; totals: Record<string, unknown>; members: unknown[] };
    expect(status).toBe(0);
    expect(summary.half).toBe('2026-H1');
    expect(summary.totals).toMatchObject({ duesDue: '12000.84', duesPaid: '11821.54', duesArrears: '179.35' });
    const notice = await theme('notice', SAMPLE, '--half', '2026-H1', '-o', path.join(temporaryFolder(), 'n.xlsx'));
    expect(notice.out).toContain('应交 12,000.84　实交 11,821.54　欠交 179.35（2 人）');
  });

  test('-o adds the sheet, and JSON stays pure JSON', async () => {
    const output = path.join(temporaryFolder(), 'summary.xlsx');
    const { out } = await theme('summary', SAMPLE, '--half', '2026-H1', '--json', '-o', output);
    expect(JSON.parse(out)).toHaveProperty('members');
    expect(existsSync(output)).toBe(true);
  });
});

describe('report', () => {
  test('adds the findings of a month as a sheet', async () => {
    const output = path.join(temporaryFolder(), 'report.xlsx');
    expect((await theme('report', SAMPLE, '--month', '2026-06', '-o', output)).status).toBe(0);
    const names = JSON.parse((await theme('inspect', output, '--json')).out) as { sheets: { name: string }[] };
    expect(names.sheets).toHaveLength(10);
  });
});

describe('template', () => {
  test('every sheet of an empty workbook is recognised, for the year asked for', async () => {
    const output = path.join(temporaryFolder(), 'new.xlsx');
    expect((await theme('template', '-o', output, '--year', '2026')).status).toBe(0);
    const { sheets } = JSON.parse((await theme('inspect', output, '--json')).out) as {
      sheets: { tables: { role: string; year: number | null }[] }[];
    };
    expect(sheets.map(({ tables }) => tables.map(({ role }) => role))).toEqual([
      ['roster'],
      ['schedule'],
      ['sessions'],
      ['attendance'],
      ['leave'],
      ['dues'],
      ['studyPlan'],
      ['settings'],
      ['waivers'],
    ]);
    expect(sheets.flatMap(({ tables }) => tables.map(({ year }) => year ?? 2026))).toEqual(Array(9).fill(2026));
  });

  test('an empty workbook has no finding but the month that was not held', async () => {
    const output = path.join(temporaryFolder(), 'new.xlsx');
    await theme('template', '-o', output, '--year', '2026');
    const { out } = await theme('check', output, '--month', '2026-06', '--json');
    const errors = (JSON.parse(out) as CheckAnswer).findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ rule }) => rule)).toEqual(['theme-day-missing', 'theme-missing', 'organiser-missing']);
  });
});

describe('rules', () => {
  test('lists every rule of the catalogue', async () => {
    const { out, status } = await theme('rules', '--json');
    const rules = JSON.parse(out) as Record<string, unknown>[];
    expect(status).toBe(0);
    expect(rules.map(({ id }) => id)).toEqual(CATALOGUE.map(({ id }) => id));
    expect(rules.find(({ id }) => id === 'badge-missing')).toMatchObject({
      severity: 'info',
      clause: '二(四)',
      needs: ['sessions.badge'],
    });
  });
});

test('no temporary file is left beside the output', async () => {
  const folder = temporaryFolder();
  await theme('notice', SAMPLE, '--half', '2026-H1', '-o', path.join(folder, 'notice.xlsx'));
  expect(readdirSync(folder)).toEqual(['notice.xlsx']);
});

describe('a half-year in which nothing is recorded', () => {
  const branch = (): string => {
    const file = path.join(temporaryFolder(), 'branch.xlsx');
    const snapshot = sheets(`
# 花名册
姓名 | 党员类别 | 入党时间   | 月党费标准
李明 | 正式党员 | 2008-07-01 | 60
王芳 | 正式党员 | 2010-07-01 | 50
# 2026年党费台账
姓名 | 1月 | 2月 | 3月 | 7月
李明 | | | |
王芳 | | | |
`);
    writeFileSync(file, bytesFromSnapshot(snapshot));
    return file;
  };

  test.each([
    ['notice', 'out.xlsx', []],
    ['summary', 'out.xlsx', []],
    ['paper', 'out.docx', ['notice']],
    ['paper', 'out.docx', ['slips']],
  ])('needs a yes that names how many people %s would accuse', async (command, name, kind) => {
    const file = branch();
    const output = path.join(path.dirname(file), name);
    const args = [command, ...kind, file, '--half', '2026-H1', '--today', '2026-07-05', '-o', output];
    const { status, err } = await theme(...args);
    expect([status, err]).toEqual([2, expect.stringContaining('2 人列为欠交党费')]);
    expect(err).toContain('--nothing-recorded');
    expect(existsSync(output)).toBe(false);
    expect((await theme(...args, '--nothing-recorded')).status).toBe(0);
    expect(existsSync(output)).toBe(true);
  });

  test('is not made where nobody could be accused', async () => {
    const file = branch();
    const { status, err } = await theme(
      ...['notice', file, '--half', '2026-H2', '--today', '2026-07-05', '--nothing-recorded'],
      ...['-o', path.join(path.dirname(file), 'out.xlsx')],
    );
    expect([status, err]).toEqual([2, expect.stringContaining('没有可以写的内容')]);
  });
});
