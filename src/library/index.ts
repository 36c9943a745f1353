/**
 * The core for other programs: records in, findings and figures out. No host, no
 * screen and no Office.js stand behind it.
 */
export { branchFromObjects } from './branch-from-objects';
export { InputInvalid, type BranchInput } from './branch-input';
export { LANGUAGES, wordsOf, type Language, type Words } from '../locales/words';
export { readBranch, type Reading } from '../reading/read-branch';
export type { Branch } from '../records/branch';
export { addressOf, fullAddress, type CellRef } from '../records/cell-ref';
export { fen, fenFromYuan, yuanText, type Fen } from '../records/fen';
export { parseHalfYear, type HalfYear } from '../records/half-year';
export { parseIsoDate, type IsoDate } from '../records/iso-date';
export { parseMonth, type Month } from '../records/month';
export { checkJson, type CheckJson } from '../reports/check-json';
export { duesNotice, type DuesNotice } from '../reports/dues-notice';
export { findingText } from '../reports/finding-text';
export { halfYearSummary, type HalfYearSummary } from '../reports/half-year-summary';
export { summaryJson } from '../reports/summary-json';
export { CATALOGUE } from '../rules/catalogue';
export { check, type CheckRequest, type CheckResult } from '../rules/check';
export type { Finding, WaivedFinding } from '../rules/finding';
export type { Rule } from '../rules/rule';
export type { SheetSnapshot, Snapshot } from '../workbook/snapshot';
