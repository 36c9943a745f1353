import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ParquetTable } from '../../src/dataset/parquet-table';
import { FACT_TABLES } from '../../src/facts/schema';
import { SAMPLE_PEOPLE } from '../../src/sample/people';
import { SAMPLE, temporaryFolder, theme } from '../cli/run-command';
import { branchWorkbook, plainBranch } from './plain-branch';
import { factRows, filesBelow, type FactRowRead } from './read-facts';

/** A folder with the sample in it, and where its facts go. */
function withSample(): { readonly input: string; readonly output: string } {
  const folder = temporaryFolder();
  const input = path.join(folder, 'in');
  mkdirSync(input);
  copyFileSync(SAMPLE, path.join(input, 'sample.xlsx'));
  return { input, output: path.join(folder, 'facts') };
}

const sum = (rows: readonly FactRowRead[], column: string): number =>
  rows.reduce((total, row) => total + Number(row[column] ?? 0), 0);

const count = (rows: readonly FactRowRead[], column: string, value: unknown): number =>
  rows.filter((row) => row[column] === value).length;

async function json(...argv: readonly string[]): Promise<Record<string, Record<string, unknown>>> {
  return JSON.parse((await theme(...argv, '--json')).out) as Record<string, Record<string, unknown>>;
}

test('what the rows add up to is what summary and check of the workbook say', async () => {
  const { input, output } = withSample();
  expect((await theme('facts', input, '-o', output)).status).toBe(0);
  const { totals } = await json('summary', SAMPLE, '--half', '2026-H1');
  const attendance = await factRows(output, 'attendance');
  const due = attendance.filter(({ presence }) => presence !== 'notExpected');
  const presence = (value: string): number => count(due, 'presence', value);
  expect({
    due: due.length,
    present: presence('present'),
    leave: presence('leave'),
    absent: presence('absent'),
    unmarked: presence('unmarked') + presence('unknown'),
    madeUp: count(due, 'made_up', true),
  }).toEqual(
    Object.fromEntries(['due', 'present', 'leave', 'absent', 'unmarked', 'madeUp'].map((key) => [key, totals?.[key]])),
  );

  const dues = (await factRows(output, 'dues')).filter(({ month }) => String(month) <= '2026-06');
  const yuan = (column: string): string => (sum(dues, column) / 100).toFixed(2);
  expect([yuan('due_fen'), yuan('paid_fen'), yuan('arrears_fen')]).toEqual([
    totals?.duesDue,
    totals?.duesPaid,
    totals?.duesArrears,
  ]);

  const { counts } = await json('check', SAMPLE, '--half', '2026-H1');
  const findings = (await factRows(output, 'findings')).filter(({ half }) => half === '2026-H1');
  const open = findings.filter(({ waived }) => waived === false);
  expect({
    error: count(open, 'severity', 'error'),
    warning: count(open, 'severity', 'warning'),
    info: count(open, 'severity', 'info'),
    waived: count(findings, 'waived', true),
  }).toEqual(counts);
});

test('every row says where it stands, and its cell holds what it says', async () => {
  const { input, output } = withSample();
  await theme('facts', input, '-o', output);
  for (const table of Object.keys(FACT_TABLES)) {
    const rows = await factRows(output, table);
    expect(rows.length).toBeGreaterThan(0);
    expect(Object.keys(rows[0] ?? {})).toEqual(Object.keys(FACT_TABLES[table as keyof typeof FACT_TABLES]));
    for (const row of rows) expect(row.file).toBe('sample.xlsx');
    if (table !== 'findings') for (const row of rows) expect(row.cell).toMatch(/^[A-Z]+\d+$/);
  }
  const [first] = await factRows(output, 'dues');
  // 李明 stands first, January's 实交 in D.
  expect(first).toMatchObject({ sheet: '党费台账', cell: 'D5', month: '2026-01', due_source: 'ledger' });
});

test('nobody is named unless that is asked for', async () => {
  const { input, output } = withSample();
  const said = async (): Promise<string> => {
    const rows = await Promise.all(['files', ...Object.keys(FACT_TABLES)].map((table) => factRows(output, table)));
    return JSON.stringify(rows) + [...filesBelow(output).values()].map(String).join('');
  };
  const named = (text: string): string[] =>
    SAMPLE_PEOPLE.map(({ name }) => name.replace(/（.*）/, '')).filter((name) => text.includes(name));
  await theme('facts', input, '-o', output);
  expect(named(await said())).toEqual([]);
  const before = await factRows(output, 'members');
  await theme('facts', input, '-o', output, '--names', '--force');
  expect(named(await said()).length).toBeGreaterThan(20);
  const after = await factRows(output, 'members');
  expect(after.map(({ member }) => member)).toEqual(before.map(({ member }) => member));
});

describe('keys', () => {
  test('the same workbooks and key file give the same bytes; another key file other keys of members', async () => {
    const { input, output } = withSample();
    await theme('facts', input, '-o', output);
    const key = `${output}.key`;
    const first = filesBelow(output);
    expect(statSync(key).mode & 0o077).toBe(0);
    await theme('facts', input, '-o', output, '--force');
    expect(filesBelow(output)).toEqual(first);
    const members = new Set((await factRows(output, 'members')).map(({ member }) => member));
    expect(members.size).toBe(23);
    await theme('facts', input, '-o', output, '--force', '--key', `${key}2`);
    expect((await factRows(output, 'members')).filter(({ member }) => members.has(member))).toEqual([]);
  });

  test('a file that is no key file is left alone', async () => {
    const { input, output } = withSample();
    writeFileSync(`${output}.key`, 'password');
    const { status, err } = await theme('facts', input, '-o', output);
    expect(status).toBe(2);
    expect(err.replaceAll('\n', '')).toContain('不能用作密钥文件');
    expect(readFileSync(`${output}.key`, 'utf8')).toBe('password');
    expect(existsSync(output)).toBe(false);
  });

  test('two workbooks of one name in two folders are two branches', async () => {
    const folder = temporaryFolder();
    for (const part of ['east', 'west']) {
      mkdirSync(path.join(folder, 'in', part), { recursive: true });
      writeFileSync(path.join(folder, 'in', part, '支部.xlsx'), branchWorkbook(plainBranch(3)));
    }
    await theme('facts', path.join(folder, 'in'), '-o', path.join(folder, 'facts'));
    const branches = await factRows(path.join(folder, 'facts'), 'branches');
    expect(branches.map(({ file }) => file)).toEqual(['east/支部.xlsx', 'west/支部.xlsx']);
    expect(new Set(branches.map(({ branch }) => branch)).size).toBe(2);
    const members = await factRows(path.join(folder, 'facts'), 'members');
    expect(new Set(members.map(({ member }) => member)).size).toBe(members.length);
  });
});

describe('what is written', () => {
  test('a broken workbook stops no other; it is listed with what is wrong', async () => {
    const { input, output } = withSample();
    writeFileSync(path.join(input, 'broken.xlsx'), 'no workbook');
    const { status, err } = await theme('facts', input, '-o', output);
    expect(status).toBe(2);
    expect(err).toContain('broken.xlsx：未能处理。');
    const [sample] = await factRows(output, 'branches');
    expect(await factRows(output, 'files')).toEqual([
      { file: 'broken.xlsx', branch: null, problem: 'workbook-unreadable.not-xlsx' },
      { file: 'sample.xlsx', branch: sample?.branch, problem: null },
    ]);
  });

  test.each([
    ['an empty folder', null, '没有 Excel 工作簿'],
    ['nothing but broken ones', 'broken.xlsx', '没有一份能读的工作簿'],
  ])('nothing at all of %s', async (_, file, sentence) => {
    const folder = temporaryFolder();
    const input = path.join(folder, 'in');
    mkdirSync(input);
    if (file !== null) writeFileSync(path.join(input, file), 'no workbook');
    const { status, err } = await theme('facts', input, '-o', path.join(folder, 'facts'));
    expect(status).toBe(2);
    expect(err.replaceAll('\n', '')).toContain(sentence);
    expect(readdirSync(folder).sort()).toEqual(['facts.key', 'in']);
  });

  test('what is no folder of facts is never replaced', async () => {
    const { input } = withSample();
    const before = filesBelow(input);
    const { status, err } = await theme('facts', input, '-o', input, '--force');
    expect(status).toBe(2);
    expect(err).toContain('已经存在');
    expect(filesBelow(input)).toEqual(before);
  });

  test('rows go to disk group by group: no more than a group waits', async () => {
    const folder = temporaryFolder();
    const columns = { file: { type: 'text', required: true, meaning: '' } } as const;
    const table = new ParquetTable(path.join(folder, 'files'), columns, '');
    const rows = new Uint32Array(30_000);
    const waiting: number[] = [];
    for (let block = 0; block < 4; block++) {
      table.add([{ distinct: ['a.xlsx'], rows }]);
      waiting.push(table.rowsWaiting);
    }
    expect(waiting).toEqual([30_000, 0, 30_000, 0]);
    table.close();
    expect(await factRows(folder, 'files')).toHaveLength(120_000);
  });
});
