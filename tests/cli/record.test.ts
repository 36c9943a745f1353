import path from 'node:path';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { openWorkbook } from '../../src/hosts/xlsx/open-workbook';
import { facts } from '../hosts/contract/contract-workbook';
import { bytesFromSnapshot } from '../hosts/xlsx/from-snapshot';
import { sheets } from '../sheets';
import { SAMPLE, temporaryFolder, theme } from './run-command';

const output = (): string => path.join(temporaryFolder(), 'out.xlsx');

async function valuesOf(file: string): Promise<Record<string, unknown>> {
  return facts(openWorkbook(await readFile(file), 'out.xlsx').snapshot());
}

interface RecordingAnswer {
  readonly written: string | null;
  readonly edits: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly old: string;
    readonly new: string;
  }[];
  readonly refusals: readonly { readonly id: string; readonly text: string }[];
  readonly remarks: readonly { readonly id: string; readonly text: string }[];
}

async function answer(...argv: readonly string[]): Promise<RecordingAnswer> {
  const { out } = await theme(...argv, '--json');
  return JSON.parse(out) as RecordingAnswer;
}

const cellsOf = ({ edits }: RecordingAnswer): string[] =>
  edits.map(({ sheet, cell, old, new: now }) => `${sheet}!${cell} ${old} → ${now}`);

describe('theme-day record', () => {
  test('settles a make-up in the register, in a copy', async () => {
    const file = output();
    const { status, out } = await theme(
      ...['record', 'make-up', SAMPLE, '--month', '2026-04', '--member', '谢文'],
      ...['--on', '2026-07-01', '--how', '自学并交学习笔记', '-o', file],
    );
    expect(status).toBe(0);
    expect(out).toContain('请假补课!I9');
    expect(out).toContain('原工作簿没有改动。');
    const [before, after] = [await valuesOf(SAMPLE), await valuesOf(file)];
    expect(after).toEqual({ ...before, '请假补课!I9': '2026-07-01', '请假补课!J9': '自学并交学习笔记' });
    expect(JSON.parse((await theme('check', file, '--month', '2026-06', '--json')).out)).not.toMatchObject({
      findings: expect.arrayContaining([
        expect.objectContaining({ rule: 'makeup-overdue', member: '谢文' }),
      ]) as unknown,
    });
  });

  test('takes the dues that are open for a month', async () => {
    const args = ['record', 'payment', SAMPLE, '--month', '2026-06', '--all', '--paid-on', '2026-07-01'];
    const recorded = await answer(...args, '--dry-run');
    expect(recorded.written).toBeNull();
    expect(recorded.edits.length).toBeGreaterThan(0);
    expect(new Set(recorded.edits.map(({ sheet }) => sheet))).toEqual(new Set(['党费台账']));
    const file = output();
    await theme(...args, '-o', file);
    const { edits } = await answer('record', 'payment', file, '--month', '2026-06', '--all', '--dry-run');
    expect(edits).toEqual([]);
  });

  test('of all who owe, offers what is open from before, and takes it where that is said', async () => {
    const args = ['record', 'payment', SAMPLE, '--month', '2026-06', '--all', '--paid-on', '2026-07-01', '--dry-run'];
    const [offered, taken] = [await answer(...args), await answer(...args, '--with-arrears')];
    expect(offered.remarks.filter(({ id }) => id === 'payment-arrears-before')).toHaveLength(1);
    expect(taken.remarks.filter(({ id }) => id === 'payment-arrears-before')).toEqual([]);
    expect(taken.edits.length).toBeGreaterThan(offered.edits.length);
    expect(taken.refusals).toEqual([]);
  });

  test("writes the sheet's own signs at a sign-in", async () => {
    const recorded = await answer(
      ...['record', 'attendance', SAMPLE, '--month', '2026-06', '--present', '林悦', '--absent', '李明'],
      '--dry-run',
    );
    const cells = cellsOf(recorded).filter((cell) => cell.startsWith('考勤!'));
    expect(cells).toEqual([expect.stringMatching(/ △ → √$/) as unknown, expect.stringMatching(/ √ → ×$/) as unknown]);
    expect(recorded.remarks.length).toBeGreaterThan(0);
  });

  test('finds nothing left to record the second time', async () => {
    for (const [kind, ...what] of [
      ['attendance', '--all-present'],
      ['payment', '--all'],
    ] as const) {
      const file = output();
      await theme('record', kind, SAMPLE, '--month', '2026-06', ...what, '-o', file);
      const again = output();
      const { status, out, err } = await theme('record', kind, file, '--month', '2026-06', ...what, '-o', again);
      expect([status, out, err]).toEqual([0, '工作簿里已经是这样，没有要改的内容。', '']);
      expect(existsSync(again)).toBe(false);
    }
  });

  test('shows with --dry-run and writes nothing', async () => {
    const file = output();
    const { status, out } = await theme(
      ...['record', 'theme-day', SAMPLE, '--month', '2026-06', '--set', '活动照片=9张', '-o', file, '--dry-run'],
    );
    expect(status).toBe(0);
    expect(out).toMatch(/活动记录!M8 .* → 9张/);
    expect(out).toContain('这是预览，什么都没有写入。');
    expect(existsSync(file)).toBe(false);
  });

  test.each([
    [['record', 'make-up', SAMPLE, '--month', '2026-06', '--member', '张伟', '--how', '自学'], '张伟（技术科）'],
    [['record', 'make-up', SAMPLE, '--month', '2026-06', '--member', '无名', '--how', '自学'], '没有“无名”'],
    [['record', 'make-up', SAMPLE, '--month', '2026-06', '--member', '谢文'], '--briefing'],
    [['record', 'payment', SAMPLE, '--month', '2026-06'], '--all'],
    [['record', 'payment', SAMPLE, '--month', '2026-6', '--all'], '2026-6'],
    [['record', 'payment', SAMPLE, '--month', '2026-06', '--all', '--amount', '七十五'], '七十五'],
    [['record', 'leave', SAMPLE, '--month', '2026-06', '--member', '谢文', '--kind', '探亲'], '探亲'],
    [['record', 'theme-day', SAMPLE, '--month', '2026-06', '--set', '照片'], '活动照片=12张'],
    [['record', 'attendance', SAMPLE, '--month', '2026-06', '--present', '李明', '--absent', '李明'], '李明'],
  ])('refuses %j', async (argv, said) => {
    const file = output();
    const { status, err } = await theme(...argv, '-o', file);
    expect(status).toBe(2);
    expect(err).toContain(said);
    expect(existsSync(file)).toBe(false);
  });

  test('says that a roster is wanted where a workbook has none', async () => {
    const folder = temporaryFolder();
    const file = path.join(folder, 'sessions.xlsx');
    const start = sheets('# 活动记录\n活动日期 | 活动主题 | 活动内容\n2020-05-20 | 学习 | 学习党章');
    await writeFile(file, bytesFromSnapshot(start));
    const { status, err } = await theme(
      ...['record', 'leave', file, '--month', '2020-05', '--member', '李明', '--kind', '事假', '--dry-run'],
    );
    expect([status, err.includes('没有认出花名册')]).toEqual([2, true]);
  });

  test('asks where to write', async () => {
    const { status, err } = await theme('record', 'payment', SAMPLE, '--month', '2026-06', '--all');
    expect(status).toBe(2);
    expect(err).toContain('--dry-run');
  });

  test('never writes over the workbook itself', async () => {
    const args = ['record', 'payment', SAMPLE, '--month', '2026-06', '--all', '-o', SAMPLE, '--force'];
    const { status, err } = await theme(...args);
    expect(status).toBe(2);
    expect(err).toContain('输出文件不能就是原工作簿');
  });
});

describe('theme-day plan', () => {
  test('plans the year after into a sheet of its own, and the copy has a schedule for it', async () => {
    const file = output();
    const { status } = await theme('plan', SAMPLE, '--year', '2027', '-o', file);
    expect(status).toBe(0);
    const inspected = JSON.parse((await theme('inspect', file, '--json')).out) as {
      readonly sheets: readonly {
        readonly tables: readonly { readonly role: string; readonly year: number | null }[];
      }[];
    };
    const tables = inspected.sheets.flatMap(({ tables: each }) => each);
    expect(tables.filter(({ role, year }) => role === 'schedule' && year === 2027)).toHaveLength(1);
  });
});

describe('theme-day prepare', () => {
  test('adds July to the sample, where signing in and taking dues find it', async () => {
    const folder = temporaryFolder();
    const [prepared, signed, paid] = ['july', 'signed', 'paid'].map((name) => path.join(folder, `${name}.xlsx`));
    const [july, day] = [
      ['--month', '2026-07'],
      ['--paid-on', '2026-07-20'],
    ];
    const { out } = await theme('prepare', SAMPLE, ...july, '-o', prepared ?? '');
    expect(out).toContain('考勤!I3  （空） → 7.20');
    expect((await answer('prepare', prepared ?? '', ...july, '--dry-run')).edits).toEqual([]);
    await theme('record', 'attendance', prepared ?? '', ...july, '--all-present', '-o', signed ?? '');
    await theme('record', 'payment', signed ?? '', ...july, '--all', ...day, '-o', paid ?? '');
    const { findings } = JSON.parse(
      (await theme('check', paid ?? '', ...july, '--today', '2026-07-21', '--json')).out,
    ) as { findings: { rule: string; month: string }[] };
    expect(findings.filter(({ month, rule }) => month === '2026-07' && /^(?:attendance|dues)/u.test(rule))).toEqual([]);
  });

  test('is done within a recording that meets no such month', async () => {
    const recorded = await answer(
      ...['record', 'payment', SAMPLE, '--month', '2026-07', '--member', '林悦', '--dry-run'],
    );
    expect(recorded.refusals).toEqual([]);
    expect(recorded.edits.map(({ new: now }) => now)).toContain('7月');
    expect(recorded.remarks.map(({ id }) => id)).toContain('prepare-columns-added');
  });
});

describe('theme-day holidays', () => {
  test('writes what a notice says into the settings of a copy, whatever its encoding', async () => {
    const folder = temporaryFolder();
    const [notice, file] = [path.join(folder, 'notice.txt'), path.join(folder, 'out.xlsx')];
    // 元旦：1月1日放假1天。 as an editor of Windows saves it.
    const saved = 'd4aab5a9a3ba31d4c231c8d5b7c5bcd931cceca1a3';
    await writeFile(notice, Buffer.from(saved, 'hex'));
    const { status, out } = await theme(...['holidays', SAMPLE, '--year', '2027', '--from', notice, '-o', file]);
    expect([status, out]).toEqual([0, expect.stringContaining('2027年放假日')]);
    expect(Object.values(await valuesOf(file))).toEqual(expect.arrayContaining(['2027年放假日', '2027-01-01']));
  });

  test('refuses what does not agree with the calendar', async () => {
    const notice = path.join(temporaryFolder(), 'notice.txt');
    await writeFile(notice, '元旦：1月1日（周四）放假1天。');
    const { status, err } = await theme('holidays', SAMPLE, '--year', '2027', '--from', notice, '--dry-run');
    expect(status).toBe(2);
    expect(err).toContain('“1月1日(周四)”中的星期与日历不符（2027-01-01）');
  });
});
