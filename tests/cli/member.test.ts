import { existsSync } from 'node:fs';
import path from 'node:path';
import { SAMPLE, temporaryFolder, theme } from './run-command';

interface MemberAnswer {
  name: string;
  year: number;
  attendance: { due: number; months: { month: string; state: string; place: { sheet: string; cell: string } }[] };
  dues: { arrears: string; months: { month: string; payments: { amount: string; paidOn: string }[] }[] };
  open: { rule: string; message: string; cell: string }[];
}

describe('member', () => {
  test('tells of the year with each cell, found by pinyin too', async () => {
    const { status, out } = await theme('member', SAMPLE, 'luodan');
    expect(status).toBe(0);
    expect(out).toMatch(/5月 +5月20日 +缺席 +考勤!G21/);
    expect(out).toMatch(/5月 +88\.05 +0\.00 +88\.05 +未交 +党费台账!P22/);
    expect(out).toContain('罗丹5月、6月党费未交，共 176.10 元。');
  });

  test('as JSON', async () => {
    const answer = JSON.parse((await theme('member', SAMPLE, '罗丹', '--json')).out) as MemberAnswer;
    expect(answer).toMatchObject({ name: '罗丹', year: 2026, attendance: { due: 6 }, dues: { arrears: '176.10' } });
    expect(answer.attendance.months[4]).toMatchObject({ state: 'absent', place: { sheet: '考勤', cell: 'G21' } });
    expect(answer.dues.months[0]?.payments).toMatchObject([{ amount: '88.05', paidOn: '2026-01-20' }]);
    expect(answer.open.map(({ rule }) => rule)).toContain('make-up-missing');
  });

  test('-o adds a sheet of the one person; another’s is added beside it, the same one only with --replace', async () => {
    const folder = temporaryFolder();
    const [one, two, three] = ['one.xlsx', 'two.xlsx', 'three.xlsx'].map((name) => path.join(folder, name));
    if (!one || !two || !three) throw new Error('three files');
    expect((await theme('member', SAMPLE, '罗丹', '-o', one)).out).toContain('“成员活动情况（罗丹 2026）”');
    expect((await theme('member', one, '谢文', '-o', two)).status).toBe(0);
    expect(await theme('member', two, '谢文', '-o', three)).toMatchObject({ status: 2 });
    expect(existsSync(three)).toBe(false);
    expect((await theme('member', two, '谢文', '-o', three, '--replace')).status).toBe(0);
    const sheets = JSON.parse((await theme('inspect', three, '--json')).out) as { sheets: { name: string }[] };
    expect(sheets.sheets.map(({ name }) => name).slice(-2)).toEqual([
      '成员活动情况（罗丹 2026）',
      '成员活动情况（谢文 2026）',
    ]);
  });

  test('an unknown name is answered with the nearest, a name of several is asked back', async () => {
    const unknown = await theme('member', SAMPLE, '罗但');
    expect(unknown).toMatchObject({ status: 2, out: '' });
    expect(unknown.err).toContain('罗丹');
    const several = await theme('member', SAMPLE, 'l');
    expect(several).toMatchObject({ status: 2, out: '' });
    expect(several.err.replace(/\s/gu, '')).toContain('罗丹（党员名册!');
  });

  test('a year that the workbook does not hold', async () => {
    expect(await theme('member', SAMPLE, '罗丹', '--year', '2019')).toMatchObject({ status: 2, out: '' });
  });
});

describe('remind', () => {
  test('gives each person’s text and that for all', async () => {
    const { status, out } = await theme('remind', SAMPLE);
    expect(status).toBe(0);
    expect(out).toContain('—— 罗丹\n罗丹同志：您好。\n');
    expect(out).toContain('党费：5月、6月尚未交清，共 176.10 元，请尽快交纳。');
    expect(out).toContain('党费尚未交清：高翔（6月）、罗丹（5月、6月）。');
  });

  test('--member and --group give one text alone; amounts only with --amounts', async () => {
    const one = await theme('remind', SAMPLE, '--member', '高翔');
    expect(one.out.split('\n')[0]).toBe('高翔同志：您好。');
    expect(one.out).not.toContain('罗丹');
    expect((await theme('remind', SAMPLE, '--group')).out).not.toContain('元');
    expect((await theme('remind', SAMPLE, '--group', '--amounts')).out).toContain('罗丹（5月、6月，176.10 元）');
    expect((await theme('remind', SAMPLE, '--member', '李明')).out).toBe('李明没有需要提醒的事项。');
    expect(await theme('remind', SAMPLE, '--group', '--member', '高翔')).toMatchObject({ status: 2 });
  });

  test('--month and --json', async () => {
    const answer = JSON.parse((await theme('remind', SAMPLE, '--month', '2026-05', '--json')).out) as {
      period: string;
      people: { name: string; matters: { kind: string; amount?: string }[] }[];
    };
    expect(answer.period).toBe('2026-05');
    const [dues] = answer.people.find(({ name }) => name === '罗丹')?.matters ?? [];
    expect(dues).toMatchObject({ kind: 'dues', amount: '88.05', months: ['2026-05'] });
  });
});
