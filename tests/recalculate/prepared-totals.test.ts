import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWorkbook } from '../../src/hosts/xlsx/open-workbook';
import { readBranch } from '../../src/reading/read-branch';
import { record } from '../../src/recording/record';
import type { Intent } from '../../src/recording/intent';
import type { RecordingBook } from '../../src/recording/recording';
import { parseIsoDate } from '../../src/records/iso-date';
import { month } from '../../src/records/month';
import type { CellValue } from '../../src/workbook/snapshot';
import { facts } from '../hosts/contract/contract-workbook';
import { bytesFromSnapshot } from '../hosts/xlsx/from-snapshot';
import { packageProblems } from '../hosts/xlsx/package-problems';
import { contentOf } from '../hosts/xlsx/workbook-content';
import { KEPT } from './layouts';

/** Takes half a minute and LibreOffice: `npm run recalculate`. Left out, and shown as that, everywhere else. */
const isAsked = process.env.RECALCULATE === 'yes' && spawnSync('soffice', ['--version']).status === 0;

jest.setTimeout(180_000);

const SAMPLE = path.join(__dirname, '..', '..', 'assets', 'samples', 'branch-2026.xlsx');
const JULY = month(2026, 7);
const FILES: readonly (readonly [string, () => Uint8Array])[] = [
  ['the sample', () => new Uint8Array(readFileSync(SAMPLE))],
  ...KEPT.map(({ name, snapshot, options }) => [name, () => bytesFromSnapshot(snapshot, options)] as const),
];

/** A profile of its own in which every formula is worked out anew when a file is opened. */
const RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

function bookOf(bytes: Uint8Array): RecordingBook {
  const today = parseIsoDate('2026-07-31');
  if (!today) throw new Error('no date');
  const snapshot = openWorkbook(bytes, 'a.xlsx').snapshot();
  return { snapshot, reading: readBranch(snapshot), today };
}

/** July made ready, then everybody signed in and paid; and all of it taken back. */
function written(start: Uint8Array): { readonly bytes: Uint8Array; readonly undone: Uint8Array } {
  let bytes = start;
  const undo: (() => void)[] = [];
  let undone = start;
  const write = (intentsOf: (book: RecordingBook) => readonly Intent[]): void => {
    const book = bookOf(bytes);
    const recording = record(book, intentsOf(book));
    expect(recording.refusals).toEqual([]);
    const { bytes: after, applied } = openWorkbook(bytes, 'a.xlsx').apply(recording.edits);
    bytes = after;
    undo.push(() => (undone = openWorkbook(undone, 'a.xlsx').apply(applied.undo ?? []).bytes));
  };
  write(() => [{ kind: 'prepare', month: JULY }]);
  write(({ reading: { branch }, today }) => [
    {
      kind: 'attendance',
      month: JULY,
      marks: branch.members.map(({ key: member }) => ({ member, presence: 'present' })),
    },
    {
      kind: 'payment',
      payments: branch.payments
        .filter(({ from, person }) => from === month(2026, 6) && person.member !== null)
        .flatMap(({ person: { member } }) => (member === null ? [] : [member]))
        .filter((member, index, all) => all.indexOf(member) === index)
        .map((member) => ({ member, from: JULY, to: JULY, amount: null, paidOn: today })),
    },
  ]);
  undone = bytes;
  for (const back of undo.toReversed()) back();
  return { bytes, undone };
}

(isAsked ? describe : describe.skip)('LibreOffice works out the totals of a workbook to which July came', () => {
  const folder = isAsked ? mkdtempSync(path.join(tmpdir(), 'recalculate-')) : '';
  const results = new Map<
    string,
    { readonly start: Uint8Array; readonly bytes: Uint8Array; readonly undone: Uint8Array }
  >();

  beforeAll(() => {
    const profile = path.join(folder, 'profile');
    mkdirSync(path.join(profile, 'user'), { recursive: true });
    writeFileSync(path.join(profile, 'user', 'registrymodifications.xcu'), RECALCULATE);
    const names = FILES.map(([name, bytesOf], index) => {
      const start = bytesOf();
      results.set(name, { start, ...written(start) });
      const file = path.join(folder, `${index}.xlsx`);
      writeFileSync(file, results.get(name)?.bytes ?? start);
      return file;
    });
    const out = path.join(folder, 'out');
    execFileSync('soffice', [
      ...['--headless', `-env:UserInstallation=file://${profile}`, '--convert-to', 'xlsx:Calc MS Excel 2007 XML'],
      ...['--outdir', out, ...names],
    ]);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(FILES.map(([name], index) => [name, index] as const))('%s', (name, index) => {
    const { start = new Uint8Array(), bytes = new Uint8Array(), undone = new Uint8Array() } = results.get(name) ?? {};
    expect(packageProblems(bytes)).toEqual([]);
    expect(contentOf(undone)).toEqual(contentOf(start));
    const ours = facts(openWorkbook(bytes, 'a.xlsx').snapshot());
    const theirs = facts(
      openWorkbook(new Uint8Array(readFileSync(path.join(folder, 'out', `${index}.xlsx`))), 'b.xlsx').snapshot(),
    );
    const numbers = Object.entries(ours).filter(([, value]) => typeof value === 'number');
    expect(numbers.length).toBeGreaterThan(10);
    const wrong = numbers.filter(([cell, value]) => !isSame(value, theirs[cell] ?? null));
    expect(wrong.map(([cell, value]) => [cell, value, theirs[cell]])).toEqual([]);
    expect(Object.entries(theirs).filter(([, value]) => typeof value === 'string' && value.startsWith('#'))).toEqual(
      [],
    );
  });
});

function isSame(one: CellValue, other: CellValue): boolean {
  return typeof one === 'number' && typeof other === 'number' && Math.abs(one - other) < 1e-9;
}
