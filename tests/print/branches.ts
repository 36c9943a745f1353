import { createWorkbook } from '../../src/hosts/xlsx/create-workbook';
import { openWorkbook } from '../../src/hosts/xlsx/open-workbook';
import { sampleSheets } from '../../src/sample/sample-sheets';
import { readBranch } from '../../src/reading/read-branch';
import type { Branch } from '../../src/records/branch';
import { halfYear, type HalfYear } from '../../src/records/half-year';
import type { IsoDate } from '../../src/records/iso-date';
import { month, type Month } from '../../src/records/month';
import type { SheetDraft } from '../../src/workbook/sheet-draft';
import { LAST_YEAR, syntheticBranch } from '../bench/synthetic-branch';
import { day } from '../branch-by-hand';

/** A branch, and the half-year and month of it that papers are made of. */
export interface PrintedBranch {
  readonly branch: Branch;
  readonly half: HalfYear;
  readonly month: Month;
  readonly today: IsoDate;
}

/** The sample's 24 members. */
export function branchOf24(): PrintedBranch {
  const branch = branchOfSheets(sampleSheets());
  return { branch, half: halfYear(2026, 1), month: month(2026, 6), today: day('2026-07-05') };
}

export function branchOf80(): PrintedBranch {
  const branch = branchOfSheets(syntheticBranch({ members: 80, years: 1 }));
  return {
    branch: { ...branch, settings: { ...branch.settings, branchName: '市档案馆党支部', hotline: '0000-1234567' } },
    ...{ half: halfYear(LAST_YEAR, 1), month: month(LAST_YEAR, 6), today: day(`${LAST_YEAR}-07-05`) },
  };
}

function branchOfSheets(sheets: readonly SheetDraft[]): Branch {
  return readBranch(openWorkbook(createWorkbook(sheets, { title: '' }), '').snapshot(), {}).branch;
}
