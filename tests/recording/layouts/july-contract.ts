import { readFileSync } from 'node:fs';
import { openWorkbook } from '../../../src/hosts/xlsx/open-workbook';
import { ruleNames } from '../../../src/locales/rule-names';
import { addressOf } from '../../../src/records/cell-ref';
import { month } from '../../../src/records/month';
import { readBranch } from '../../../src/reading/read-branch';
import { duesOfMonth, paymentsForAll } from '../../../src/recording/dues/dues-of-month';
import type { Intent, ThemeDayStep } from '../../../src/recording/intent';
import { record } from '../../../src/recording/record';
import type { RecordingBook } from '../../../src/recording/recording';
import { themeDaySteps } from '../../../src/recording/theme-day/theme-day-steps';
import { check } from '../../../src/rules/check';
import type { Edit } from '../../../src/workbook/edit';
import { SAMPLE } from '../../cli/run-command';
import type { ContractBook } from '../../hosts/contract/contract-workbook';
import { bytesFromSnapshot } from '../../hosts/xlsx/from-snapshot';
import { KEPT } from '../../recalculate/layouts';
import { lineOf } from '../../rule-cases';
import { noteLines } from '../recorded-lines';
import { contentsOf } from './recording-contract';
import { date } from './statements';

const JULY = month(2026, 7);
const HELD = date('2026-07-20');
const TODAY = date('2026-07-22');

/** July's theme day as its clerk states it; the reason of another day is not among it. */
const STEPS: readonly ThemeDayStep[] = [
  { field: 'theme', text: '七一专题党课' },
  { field: 'noticeDate', date: date('2026-07-15') },
  { field: 'date', date: HELD },
  { field: 'place', text: '党员活动室' },
  { field: 'duration', text: '半天' },
  { field: 'badge', done: true },
  { field: 'flag', done: true },
  { field: 'study', text: '学习组织生活会有关规定' },
  { field: 'oath', done: true },
  { field: 'duesCollected', done: true },
  { field: 'summary', done: true },
  { field: 'photos', text: '8张' },
  { field: 'reportedTo', text: '机关工委' },
  { field: 'reportedOn', date: TODAY },
];

interface Kept {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** Which of the steps the layout has no column for. */
  readonly noColumn: readonly string[];
  /** What the check of July still says: matters of earlier months. */
  readonly left: readonly string[];
}

/** The half-year ended with June, and no layout has a sheet of its dues. */
const NOTICE = 'dues-notice-missing: warning - - 2026-06 first-half';

/** 以前未了: make-ups and dues of April to June that the sample leaves open on purpose. */
const SAMPLE_LEFT = [
  'make-up-missing: error 请假补课!I8 罗丹 2026-05 overdue',
  'make-up-missing: error 请假补课!I9 谢文 2026-04 overdue',
  'dues-short: error 党费台账!S20 高翔 2026-06 short',
  'dues-unpaid: error 党费台账!P22 罗丹 2026-05 unpaid',
  'dues-unpaid: error 党费台账!S22 罗丹 2026-06 unpaid',
  NOTICE,
  'make-up-missing: info 请假补课!I11 林悦 2026-06 open',
  'make-up-missing: info 考勤!H15 胡斌 2026-06 open',
];

const LEFT: Readonly<Record<string, Pick<Kept, 'noColumn' | 'left'>>> = {
  'all on one sheet': {
    noColumn: [
      ...['noticeDate', 'duration', 'badge', 'flag', 'oath', 'duesCollected', 'summary', 'reportedTo', 'reportedOn'],
    ],
    left: [NOTICE],
  },
};

const FILES: readonly Kept[] = [
  { name: 'the sample', bytes: () => new Uint8Array(readFileSync(SAMPLE)), noColumn: [], left: SAMPLE_LEFT },
  ...KEPT.map(({ name, snapshot, options }) => ({
    name,
    bytes: () => bytesFromSnapshot(snapshot, options),
    ...(LEFT[name] ?? { noColumn: ['badge', 'flag'], left: [NOTICE] }),
  })),
];

/** July on the sample and on four layouts, from its preparation to its check, whichever host writes it. */
export function julyContract(name: string, open: (bytes: Uint8Array) => Promise<ContractBook>): void {
  test.each(FILES.map((kept) => [kept.name, kept] as const))(
    `${name}, %s: July made ready, recorded and paid is clean, and taken back`,
    async (_name, { bytes, noColumn, left }) => {
      const start = bytes();
      const options = { formulas: formulasOf(start) };
      const opened = await open(start);
      const { host } = opened;
      const bookNow = async (): Promise<RecordingBook> => {
        const snapshot = await host.read();
        return { snapshot, reading: readBranch(snapshot), today: TODAY };
      };
      const findingsNow = async (): Promise<readonly string[]> => {
        const { branch } = (await bookNow()).reading;
        const { findings } = check(branch, { month: JULY, today: TODAY, ruleNames: ruleNames() });
        return findings.map((finding) => `${finding.rule}: ${lineOf(finding)}`);
      };
      const before = await contentsOf(opened, { options });
      const back: (readonly Edit[])[] = [];
      const write = async (intentOf: (book: RecordingBook) => Intent): Promise<void> => {
        const book = await bookNow();
        const recording = record(book, [intentOf(book)]);
        expect(noteLines(recording.refusals)).toEqual([]);
        back.push((await host.apply(recording.edits)).undo ?? []);
      };
      await write(() => ({ kind: 'prepare', month: JULY }));
      expect((await findingsNow()).filter((line) => line.includes('2026-07'))).not.toEqual([]);
      const stateOf = new Map(themeDaySteps(await bookNow(), JULY).map(({ field, state }) => [field, state]));
      const fieldsThatAre = (state: string) =>
        STEPS.map(({ field }) => field).filter((each) => stateOf.get(each) === state);
      expect(fieldsThatAre('no-column')).toEqual(noColumn);
      const steps = STEPS.filter(({ field }) => stateOf.get(field) === 'blank');
      await write(() => ({ kind: 'theme-day', month: JULY, steps }));
      await write(({ reading: { branch } }) => ({
        kind: 'attendance',
        month: JULY,
        marks: branch.members.map(({ key }) => ({ member: key, presence: 'present' })),
      }));
      await write((book) => paymentsForAll(duesOfMonth(book, JULY), HELD, new Map()));

      expect(await findingsNow()).toEqual(left);
      for (const edits of back.toReversed()) await host.apply(edits);
      expect(await contentsOf(opened, { options })).toEqual(before);
    },
  );
}

/** By cell, as "党费!C6". */
export function formulasOf(bytes: Uint8Array): Record<string, string> {
  const workbook = openWorkbook(bytes, 'a.xlsx');
  return Object.fromEntries(
    workbook
      .snapshot()
      .sheets.flatMap(({ name }) =>
        [...workbook.sheetLook(name).rows].flatMap(([row, { formulas }]) =>
          [...formulas].map(([column, formula]) => [`${name}!${addressOf({ row, column })}`, formula] as const),
        ),
      ),
  );
}
