import { XlsxMemoryHost } from '../../../src/hosts/xlsx/memory-host';
import { ruleNames } from '../../../src/locales/rule-names';
import { wordsOf } from '../../../src/locales/words';
import { inspectJson } from '../../../src/reading/inspect';
import { readBranch, type Reading } from '../../../src/reading/read-branch';
import type { Intent } from '../../../src/recording/intent';
import { madeNextYear } from '../../../src/recording/next-year/made-next-year';
import { record } from '../../../src/recording/record';
import type { RecordingBook } from '../../../src/recording/recording';
import { NO_FEN, sumFen } from '../../../src/records/fen';
import { halfYear } from '../../../src/records/half-year';
import { month, type Month } from '../../../src/records/month';
import { duesNotice } from '../../../src/reports/dues-notice';
import { check } from '../../../src/rules/check';
import type { Edit } from '../../../src/workbook/edit';
import type { WorkbookHost } from '../../../src/workbook/workbook-host';
import { facts } from '../../hosts/contract/contract-workbook';
import { bytesFromSnapshot } from '../../hosts/xlsx/from-snapshot';
import { LAYOUTS, type Layout } from '../layouts/branches';
import { date, memberOf } from '../layouts/statements';
import { noteLines } from '../recorded-lines';

const words = wordsOf('zh-CN');
const JANUARY = month(2021, 1);

async function bookOf(host: WorkbookHost, today: string): Promise<RecordingBook> {
  const snapshot = await host.read();
  return { snapshot, reading: readBranch(snapshot), today: date(today) };
}

/** The workbook of the next year, whichever way the layout takes; the old one has kept its bytes or its sheets. */
async function stepped({ snapshot, options }: Layout) {
  const before = bytesFromSnapshot(snapshot, options);
  const old = new XlsxMemoryHost(before, snapshot.name);
  const book = await bookOf(old, '2020-12-31');
  const { plan, bytes } = await madeNextYear(book, { year: 2021, words }, (renewal) => old.renew(renewal));
  expect(plan.refusals).toEqual([]);
  expect(old.bytes).toEqual(before);
  const host = bytes ? new XlsxMemoryHost(bytes, snapshot.name) : old;
  const undo = bytes ? null : (await old.apply(plan.edits)).undo;
  return { book, plan, host, undo, after: await bookOf(host, '2021-01-31') };
}

/** Roles and fields, table by table, of one year. */
function tablesOf(reading: Reading, year: number): unknown[] {
  return inspectJson(reading).sheets.flatMap(({ tables }) =>
    tables.filter((table) => table.year === year || table.year === null).map(({ role, columns }) => [role, columns]),
  );
}

/** The rules that find something amiss, in the month and before it. */
function rulesIn({ branch }: Reading, of: Month, today: string): ReadonlySet<string> {
  const { findings } = check(branch, { month: of, today: date(today), ruleNames: ruleNames() });
  return new Set(findings.map(({ rule }) => rule));
}

/** What a plan lacks that nobody has thought out yet. */
const NOT_PLANNED = ['theme-missing', 'content-missing', 'leader-missing', 'place-missing'];

async function recorded(
  host: WorkbookHost,
  intents: (reading: Reading) => readonly Intent[],
): Promise<readonly Edit[]> {
  const book = await bookOf(host, '2021-01-31');
  const recording = record(book, intents(book.reading));
  expect(noteLines(recording.refusals)).toEqual([]);
  return (await host.apply(recording.edits)).undo ?? [];
}

describe.each(LAYOUTS.map((layout) => [layout.name, layout] as const))('%s', (_name, layout) => {
  test('is read in the new year as it was in the old one, and holds no records', async () => {
    const { book, after } = await stepped(layout);
    const hadPlan = book.reading.branch.roles.has('schedule');
    const tables = tablesOf(after.reading, 2021);
    expect(hadPlan ? tables : tables.slice(0, -1)).toEqual(tablesOf(book.reading, 2020));
    expect(after.reading.branch.schedule.filter(({ month: of }) => of !== null && of >= '2021')).toHaveLength(12);
    const { attendance, payments, leave, sessions, members } = after.reading.branch;
    expect(attendance.filter(({ occasion, mark }) => occasion.month >= '2021' && mark.state !== 'blank')).toEqual([]);
    expect(payments.filter(({ from, paid }) => from >= '2021' && paid.state !== 'blank')).toEqual([]);
    expect(leave.filter(({ occasion }) => occasion.month >= '2021')).toEqual([]);
    expect(sessions.filter(({ month: of }) => of !== null && of >= '2021')).toEqual([]);
    expect(members.map(({ displayName }) => displayName)).toEqual(['李明', '王芳', '张伟', '赵敏']);
  });

  test('has nothing to say of January but what was so in the old year, and what the plan lacks', async () => {
    const { book, plan, after } = await stepped(layout);
    const before = new Set([5, 12].flatMap((of) => [...rulesIn(book.reading, month(2020, of), '2020-12-31')]));
    const found = [...rulesIn(after.reading, JANUARY, '2021-01-02')];
    expect(found.filter((rule) => !before.has(rule) && !NOT_PLANNED.includes(rule))).toEqual([]);
    // What is open of the old year is in the new workbook on the sheet 上年结转 alone.
    const open = found.filter((rule) => ['make-up-missing', 'dues-unpaid', 'dues-short'].includes(rule));
    if (plan.way === 'workbook') expect(open).toEqual([]);
  });

  test('carries over what the notices of 31 December and the check call open', async () => {
    const { book, plan } = await stepped(layout);
    const { branch } = book.reading;
    const notices = [halfYear(2020, 1), halfYear(2020, 2)].map((half) => {
      return duesNotice(branch, { half, today: date('2020-12-31'), words }).totals.arrears ?? NO_FEN;
    });
    expect(plan.carried?.total).toBe(sumFen(notices));
    const { findings } = check(branch, { month: month(2020, 12), today: date('2020-12-31'), ruleNames: ruleNames() });
    const open = findings.filter(({ rule }) => rule === 'make-up-missing').map(({ member, month: of }) => [member, of]);
    expect(open.length).toBeGreaterThan(0);
    expect(plan.carried?.makeUps?.map(({ member, month: of }) => [member.displayName, of])).toEqual(open);
  });

  test('takes the records of January, which the check sees, and gives them back', async () => {
    const { host } = await stepped(layout);
    const before = facts(await host.read());
    const undo: (readonly Edit[])[] = [];
    undo.push(await recorded(host, () => [{ kind: 'prepare', month: JANUARY }]));
    undo.push(
      await recorded(host, (reading) => [
        {
          kind: 'attendance',
          month: JANUARY,
          marks: ['李明', '王芳', '张伟'].map((name) => ({ member: memberOf(reading, name), presence: 'present' })),
        },
      ]),
    );
    undo.push(
      await recorded(host, (reading) => [
        {
          kind: 'payment',
          payments: ['李明', '王芳', '张伟'].map((name) => {
            const member = memberOf(reading, name);
            return { member, from: JANUARY, to: JANUARY, amount: null, paidOn: date('2021-01-20') };
          }),
        },
      ]),
    );
    const { reading } = await bookOf(host, '2021-01-31');
    const { attendance, payments } = reading.branch;
    expect(attendance.filter(({ occasion, mark }) => occasion.month === JANUARY && mark.state === 'read')).toHaveLength(
      3,
    );
    expect(
      payments.filter(({ from, paid }) => from === JANUARY && paid.state === 'read').map(({ paid }) => paid.value),
    ).toEqual([6000, 5000, 4000]);
    for (const edits of undo.toReversed()) await host.apply(edits);
    expect(facts(await host.read())).toEqual(before);
  });
});
