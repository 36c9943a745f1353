import path from 'node:path';
import { existsSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { openWorkbook } from '../../src/hosts/xlsx/open-workbook';
import { facts } from '../hosts/contract/contract-workbook';
import { juneToRecord, NAMES } from '../browser/june-to-record';
import { bytesFromSnapshot } from '../hosts/xlsx/from-snapshot';
import { sheets } from '../sheets';
import { temporaryFolder, theme } from './run-command';

const WORKBOOK = path.join(temporaryFolder(), '支部.xlsx');
writeFileSync(WORKBOOK, juneToRecord());

const output = (): string => path.join(temporaryFolder(), 'out.xlsx');

function stored(name: string, content: string | Uint8Array): string {
  const file = path.join(temporaryFolder(), name);
  writeFileSync(file, content);
  return file;
}

async function marksOf(file: string): Promise<readonly unknown[]> {
  const values: Record<string, unknown> = facts(openWorkbook(await readFile(file), 'out.xlsx').snapshot());
  return NAMES.map((_, index) => values[`考勤!C${4 + index}`]);
}

const CHAIN = `#接龙\n6月主题党日签到\n\n${NAMES.map((name, index) => {
  if (name === '刘洋') return `${index + 1}. 刘洋（事假 照顾家人）`;
  return `${index + 1}. ${name === '谢文' ? '谢问' : name}${index % 3 === 0 ? ' 到' : ''}`;
}).join('\n')}`;

const args = (from: string, ...more: readonly string[]): readonly string[] => {
  return ['record', 'attendance', WORKBOOK, '--month', '2026-06', '--from', from, ...more];
};

test('a group list: what is not certain is asked and nothing written, once answered it is, twice nothing more', async () => {
  const list = stored('接龙.txt', CHAIN);
  const file = output();
  const asked = await theme(...args(list, '-o', file));
  expect(asked.status).toBe(2);
  expect(asked.err).toContain('名单认出 23 人');
  expect(asked.err).toContain('“谢问”：花名册里没有这个名字。可能是 谢文。');
  expect(asked.err).toContain('--name "谢问=姓名"');
  expect(existsSync(file)).toBe(false);

  const answered = await theme(...args(list, '--name', '谢问=谢文', '-o', file));
  expect([answered.status, answered.err]).toEqual([0, '']);
  expect(await marksOf(file)).toEqual(NAMES.map((name) => (name === '刘洋' ? '△' : '√')));
  const found = JSON.parse((await theme('check', file, '--month', '2026-06', '--json')).out) as {
    readonly findings: readonly { readonly rule: string }[];
  };
  expect(found.findings.filter(({ rule }) => rule.startsWith('attendance-'))).toEqual([]);

  const again = await theme(
    'record',
    'attendance',
    file,
    '--month',
    '2026-06',
    '--from',
    list,
    '--name',
    '谢问=谢文',
    '--dry-run',
  );
  expect([again.status, again.out.split('\n').at(-1)]).toEqual([0, '工作簿里已经是这样，没有要改的内容。']);
});

test('the export of a meeting, with a limit of minutes; as JSON', async () => {
  const rows = NAMES.map(
    (name, index) => `${name} | 2026-06-22 09:00:00 | 2026-06-22 11:00:00 | ${index === 0 ? '00:20:00' : '02:00:00'}`,
  );
  const text = `# 参会成员\n会议主题 | 主题党日\n用户昵称（入会昵称） | 首次入会时间 | 最后退会时间 | 累计参会时长\n${rows.join('\n')}`;
  const list = stored('会议.xlsx', bytesFromSnapshot(sheets(text)));
  const asked = JSON.parse((await theme(...args(list, '--minutes', '30', '--dry-run', '--json'))).out) as {
    readonly written: string | null;
    readonly edits: readonly unknown[];
    readonly list: { readonly questions: readonly unknown[]; readonly understood: readonly unknown[] };
  };
  expect(asked).toMatchObject({ written: null, edits: [] });
  expect(asked.list.questions).toMatchObject([{ kind: 'presence', key: '李明', why: 'minutes' }]);
  const file = output();
  expect((await theme(...args(list, '--minutes', '30', '--below', 'absent', '-o', file))).status).toBe(0);
  expect((await marksOf(file)).slice(0, 3)).toEqual(['×', '√', '√']);
  const stated = output();
  expect((await theme(...args(list, '--minutes', '30', '--leave', '李明:病假', '-o', stated))).status).toBe(0);
  expect((await marksOf(stated)).slice(0, 3)).toEqual(['○', '√', '√']);
});

test('a list of those on leave, and all others present', async () => {
  const list = stored('请假.txt', '请假人员：刘洋（出差），谢文（病假）');
  const file = output();
  expect((await theme(...args(list, '--all-present', '-o', file))).status).toBe(0);
  const marks = await marksOf(file);
  expect(marks.filter((mark) => mark === '√')).toHaveLength(22);
  expect(marks[NAMES.indexOf('谢文')]).toBe('○');
});

test.each([
  [['--name', '谢问'], '谢问'],
  [['--name', '李四=李明'], '李四'],
  [['--below', 'never'], 'never'],
  [['--minutes', '半小时'], '半小时'],
])('refuses %p', async (more, said) => {
  const { status, err } = await theme(...args(stored('接龙.txt', CHAIN), ...more, '--dry-run'));
  expect(status).toBe(2);
  expect(err).toContain(said);
});

test('answers without a list are refused', async () => {
  const { status, err } = await theme(
    'record',
    'attendance',
    WORKBOOK,
    '--month',
    '2026-06',
    '--name',
    '甲=李明',
    '--dry-run',
  );
  expect([status, err]).toEqual([2, expect.stringContaining('--from')]);
});
