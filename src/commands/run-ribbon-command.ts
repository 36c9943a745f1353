import { ruleNames } from '../locales/rule-names';
import type { Words } from '../locales/words';
import { readBranch, type Reading } from '../reading/read-branch';
import type { IsoDate } from '../records/iso-date';
import { checkReportSheet } from '../reports/check-report';
import { duesNotice } from '../reports/dues-notice';
import { halfYearSummary } from '../reports/half-year-summary';
import { summarySheet } from '../reports/summary-sheet';
import { check } from '../rules/check';
import { latestMonth } from '../taskpane/session/latest-month';
import type { SheetDraft } from '../workbook/sheet-draft';
import type { WorkbookHost } from '../workbook/workbook-host';
import { latestHalfOfLedger, latestHalfOfWorkbook } from './latest-half';
import { NothingToWrite } from './nothing-to-write';
import type { RibbonCommand } from './ribbon-command';

export interface RibbonRequest {
  readonly host: WorkbookHost;
  readonly words: Words;
  readonly today: IsoDate;
}

/**
 * What a button of the ribbon does without the pane: reads the workbook, writes the
 * sheet of the latest month or half-year (in place of the one generated before),
 * and shows it. Throws the named errors of reading and of the host, and
 * NothingToWrite; in each case nothing was written.
 */
export async function runRibbonCommand(command: RibbonCommand, request: RibbonRequest): Promise<void> {
  const { host, words, today } = request;
  const reading = readBranch(await host.read(), { ruleNames: ruleNames() });
  const draft = DRAFTS[command](reading, today, words);
  const { sheets } = await host.apply([{ kind: 'put-sheet', draft, replace: true }]);
  await host.reveal({ sheet: sheets[0] ?? draft.name, row: 1, column: 1 });
}

const DRAFTS: Readonly<Record<RibbonCommand, (reading: Reading, today: IsoDate, words: Words) => SheetDraft>> = {
  checkMonth: (reading, today, words) => {
    const month = latestMonth(reading, today);
    if (month === null) throw new NothingToWrite('month');
    const result = check(reading.branch, { month, today, ruleNames: ruleNames() });
    return checkReportSheet(result, words, { branchName: reading.branch.settings.branchName });
  },
  writeDuesNotice: (reading, today, words) => {
    const half = latestHalfOfLedger(reading, today);
    if (half === null || !reading.branch.roles.has('roster')) throw new NothingToWrite('dues');
    return duesNotice(reading.branch, { half, today, words }).draft;
  },
  writeHalfYearSummary: (reading, today, words) => {
    const half = latestHalfOfWorkbook(reading, today);
    if (half === null) throw new NothingToWrite('half');
    return summarySheet(halfYearSummary(reading.branch, { half, today }), words);
  },
};
