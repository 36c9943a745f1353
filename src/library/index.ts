/**
 * The core for other programs: records in, findings and figures out. No host, no
 * screen and no Office.js stand behind it.
 */
export { branchFromObjects } from './branch-from-objects';
export { InputInvalid, type BranchInput } from './branch-input';
export { ruleNames } from '../locales/rule-names';
export { LANGUAGES, wordsOf, type Language, type Words } from '../locales/words';
export { readBranch, type Reading } from '../reading/read-branch';
export { themeDays } from '../calendar/build-theme-days';
export type { Calendar } from '../calendar/calendar';
export { stateCouncilCalendar } from '../calendar/state-council-calendar';
export type { ThemeDay, ThemeDays } from '../calendar/theme-days';
export * from '../records/attendance';
export * from '../records/branch';
export { addressOf, cellRef, fullAddress, type CellRef } from '../records/cell-ref';
export * from '../records/dues';
export { fen, fenFromYuan, sumFen, yuanNumber, yuanText, type Fen } from '../records/fen';
export * from '../records/field';
export { halfYear, monthsOfHalf, parseHalfYear, type HalfYear } from '../records/half-year';
export { addDays, isoDate, parseIsoDate, type IsoDate } from '../records/iso-date';
export * from '../records/meeting';
export * from '../records/member';
export { addMonths, month, monthOf, monthsFrom, parseMonth, type Month } from '../records/month';
export * from '../records/reading-issue';
export * from '../records/settings';
export * from '../records/study-topic';
export * from '../records/theme-day-row';
export * from '../records/waiver';
export { checkJson, type CheckJson } from '../reports/check-json';
export { noticeFigures, type NoticeFigures, type NoticeTotals } from '../reports/dues/notice-figures';
export { duesNotice, type DuesNotice } from '../reports/dues-notice';
export { findingText } from '../reports/finding-text';
export { halfYearSummary, type HalfYearSummary } from '../reports/half-year-summary';
export { summaryJson } from '../reports/summary-json';
export { CATALOGUE } from '../rules/catalogue';
export { check, checkPeriod, type CheckRequest, type PeriodRequest } from '../rules/check';
export type { CheckResult } from '../rules/check-result';
export type { Finding, WaivedFinding } from '../rules/finding';
export type { Rule } from '../rules/rule';
export type { SheetSnapshot, Snapshot } from '../workbook/snapshot';
