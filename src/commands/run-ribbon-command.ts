import { ruleNames } from '../locales/rule-names';
import type { Words } from '../locales/words';
import { duesAccounts } from '../dues/build-dues-accounts';
import { NothingRecognised, YearNeeded } from '../reading/errors';
import { isMonthInWorkbook, readBranch, type Reading } from '../reading/read-branch';
import { halfYearOf, lastDayOfHalf, monthsOfHalf, previousHalf, type HalfYear } from '../records/half-year';
import type { IsoDate } from '../records/iso-date';
import { monthOf } from '../records/month';
import { checkReportSheet } from '../reports/check-report';
import { duesNotice } from '../reports/dues-notice';
import { problemSentence, problemSmallPrint, said, type DoorErrors } from '../reports/problem-sentence';
import { halfText } from '../reports/format/period';
import { halfYearSummary } from '../reports/half-year-summary';
import { summarySheet } from '../reports/summary-sheet';
import { unrecordedHalf } from '../reports/unrecorded-half';
import { check } from '../rules/check';
import { latestMonth } from '../taskpane/state/latest-month';
import type { PutSheet } from '../workbook/edit';
import { SheetExists } from '../workbook/errors';
import { freeSheetName } from '../workbook/free-sheet-name';
import type { SheetDraft } from '../workbook/sheet-draft';
import type { Snapshot } from '../workbook/snapshot';
import type { WorkbookHost } from '../workbook/workbook-host';
import type { RibbonCommand } from './ribbon-command';

/** The workbook holds nothing of the kind that the button writes: no month, no ledger of an ended half-year. */
export class NothingToWrite extends Error {
  constructor(readonly what: 'month' | 'dues' | 'half') {
    super(`nothing to write: ${what}`);
    this.name = 'NothingToWrite';
  }
}

/** Nothing is recorded of the half-year: the sheet would say of these people that they are in arrears. A yes to that is for the pane. */
export class HalfUnrecorded extends Error {
  constructor(
    readonly half: HalfYear,
    readonly accused: number,
  ) {
    super(`nothing recorded of ${half}: ${accused}`);
    this.name = 'HalfUnrecorded';
  }
}

const BUTTON_ERRORS: DoorErrors = {
  own: [
    said(HalfUnrecorded, ({ half, accused }, words) =>
      words(`commands.nothing.${accused === 0 ? 'empty' : 'unrecorded'}`, {
        half: halfText(half, words),
        count: accused,
      }),
    ),
    said(NothingToWrite, ({ what }, words) => words(`commands.nothing.${what}`)),
    said(NothingRecognised, (_, words) => words('commands.nothing.tables')),
    said(YearNeeded, ({ data }, words) => words('commands.nothing.year', data)),
  ],
  unexpected: 'errors.unexpected',
};

/** The sentence for what kept a button from its work; a code for whoever maintains the computers on a line of its own. */
export function buttonSentence(problem: unknown, words: Words): string {
  const code = problemSmallPrint(problem);
  const sentence = problemSentence(problem, words, BUTTON_ERRORS);
  return code === null ? sentence : `${sentence}\n${words('errors.code', { code })}`;
}

/** What the person wants where such a sheet was generated before: it may since have been edited by hand. */
export type ReplaceChoice = 'replace' | 'keep-both' | 'cancel';

export interface RibbonRequest {
  readonly host: WorkbookHost;
  readonly words: Words;
  readonly today: IsoDate;
  /** Asks what to do with the sheet of that name, which a button or the pane generated before. */
  readonly ask: (sheet: string) => Promise<ReplaceChoice>;
}

/**
 * What a button of the ribbon does without the pane: reads the workbook, writes the
 * sheet of the latest month or half-year, and shows it. A sheet generated before is
 * replaced or kept as the person says. Resolves to a sentence where there is anything
 * to say: the sheet was written and could not be shown. Throws the named errors of
 * reading and of the host, and NothingToWrite; in each case nothing was written.
 */
export async function runRibbonCommand(command: RibbonCommand, request: RibbonRequest): Promise<string | null> {
  const { host, words, today } = request;
  const snapshot = await host.read();
  const reading = readBranch(snapshot, { ruleNames: ruleNames() });
  const draft = DRAFTS[command](reading, today, words, snapshot);
  const sheet = await putOrAsk(
    draft,
    snapshot.sheets.map(({ name }) => name),
    request,
  );
  if (sheet === null) return null;
  try {
    await host.reveal({ sheet, row: 1, column: 1 });
    return null;
  } catch {
    // What was written stands; that alone is to be said, and where to find it.
    return words('commands.notShown', { sheet });
  }
}

/** The name of the sheet that was written; null where the person wanted none. */
async function putOrAsk(draft: SheetDraft, taken: readonly string[], request: RibbonRequest): Promise<string | null> {
  const { host, ask } = request;
  const put = async (edit: Pick<PutSheet, 'draft' | 'replace' | 'keepBoth'>): Promise<string> => {
    const { sheets } = await host.apply([{ kind: 'put-sheet', ...edit }]);
    return sheets[0] ?? edit.draft.name;
  };
  try {
    return await put({ draft, replace: false });
  } catch (problem) {
    if (!(problem instanceof SheetExists) || !problem.generated) throw problem;
    const choice = await ask(problem.sheet);
    if (choice === 'cancel') return null;
    if (choice === 'replace') return put({ draft, replace: true });
    return put({ draft: { ...draft, name: freeSheetName(draft.name, taken) }, replace: false, keepBoth: true });
  }
}

type MakeDraft = (reading: Reading, today: IsoDate, words: Words, snapshot: Snapshot) => SheetDraft;

const DRAFTS: Readonly<Record<RibbonCommand, MakeDraft>> = {
  checkMonth: (reading, today, words, snapshot) => {
    const month = latestMonth(reading, today);
    if (month === null) throw new NothingToWrite('month');
    const result = check(reading.branch, { month, today, ruleNames: ruleNames() });
    return checkReportSheet(result, words, { branch: reading.branch, snapshot });
  },
  writeDuesNotice: (reading, today, words) => {
    const half = latestHalfOfLedger(reading, today);
    if (half === null || !reading.branch.roles.has('roster')) throw new NothingToWrite('dues');
    requireRecords(reading, half, today, 'notice');
    return duesNotice(reading.branch, { half, today, words }).draft;
  },
  writeHalfYearSummary: (reading, today, words) => {
    const half = latestHalfOfWorkbook(reading, today);
    if (half === null) throw new NothingToWrite('half');
    requireRecords(reading, half, today, 'summary');
    return summarySheet(halfYearSummary(reading.branch, { half, today }), words);
  },
};

function requireRecords({ branch }: Reading, half: HalfYear, today: IsoDate, what: 'notice' | 'summary'): void {
  const unrecorded = unrecordedHalf(branch, { half, today }, what);
  if (unrecorded) throw new HalfUnrecorded(half, unrecorded.accused);
}

/** How far back a half-year is looked for: older records are announced by choice, in the pane. */
const HALVES_BACK = 40;

/** The latest half-year that has ended by today and of which the ledger holds anything; null where there is none. */
function latestHalfOfLedger({ branch }: Reading, today: IsoDate): HalfYear | null {
  const accounts = duesAccounts(branch);
  return endedHalves(today).find((half) => accounts.covers(half)) ?? null;
}

/** The latest half-year that has ended by today in a year that the workbook holds; null where there is none. */
function latestHalfOfWorkbook(reading: Reading, today: IsoDate): HalfYear | null {
  const isHeld = (half: HalfYear): boolean => monthsOfHalf(half).some((month) => isMonthInWorkbook(reading, month));
  return endedHalves(today).find(isHeld) ?? null;
}

function endedHalves(today: IsoDate): HalfYear[] {
  const halves: HalfYear[] = [];
  for (let half = halfYearOf(monthOf(today)); halves.length < HALVES_BACK; half = previousHalf(half)) halves.push(half);
  return halves.filter((half) => lastDayOfHalf(half) < today);
}
