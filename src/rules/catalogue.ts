import { absenceRepeated } from './attendance/absence-repeated';
import { absenceUnexplained } from './attendance/absence-unexplained';
import { attendanceRateLow } from './attendance/attendance-rate-low';
import { attendanceUnmarked } from './attendance/attendance-unmarked';
import { briefingMissing } from './attendance/briefing-missing';
import { headcountMismatch } from './attendance/headcount-mismatch';
import { leaveAfterTheDay } from './attendance/leave-after-the-day';
import { leaveIncomplete } from './attendance/leave-incomplete';
import { makeUpLate } from './attendance/make-up-late';
import { makeUpMissing } from './attendance/make-up-missing';
import { duesBaseOld } from './dues/dues-base-old';
import { duesExemptUnexplained } from './dues/dues-exempt-unexplained';
import { duesLarge } from './dues/dues-large';
import { duesLate } from './dues/dues-late';
import { duesMakeUpTooLate } from './dues/dues-make-up-too-late';
import { duesNotOnDay } from './dues/dues-not-on-day';
import { duesNoticeMissing } from './dues/dues-notice-missing';
import { duesOver } from './dues/dues-over';
import { duesShort } from './dues/dues-short';
import { duesSixMonths } from './dues/dues-six-months';
import { duesStandardMismatch } from './dues/dues-standard-mismatch';
import { duesStandardUnknown } from './dues/dues-standard-unknown';
import { duesUnpaid } from './dues/dues-unpaid';
import { selfWithdrawalRisk } from './dues/self-withdrawal-risk';
import { badgeMissing } from './procedure/badge-missing';
import { flagMissing } from './procedure/flag-missing';
import { noticeLate } from './procedure/notice-late';
import { noticeMissing } from './procedure/notice-missing';
import { photosMissing } from './procedure/photos-missing';
import { reportLate } from './procedure/report-late';
import { reportMissing } from './procedure/report-missing';
import { signInMissing } from './procedure/sign-in-missing';
import { summaryMissing } from './procedure/summary-missing';
import { memberAbsentFromSheet } from './roster/member-absent-from-sheet';
import { memberCategoryUnknown } from './roster/member-category-unknown';
import { memberConversionDue } from './roster/member-conversion-due';
import { memberDates } from './roster/member-dates';
import { memberDuplicate } from './roster/member-duplicate';
import { memberNote } from './roster/member-note';
import { memberUnknown } from './roster/member-unknown';
import type { Rule } from './rule';
import { contentMissing } from './schedule/content-missing';
import { holidayCalendarMissing } from './schedule/holiday-calendar-missing';
import { leaderMissing } from './schedule/leader-missing';
import { organiserMissing } from './schedule/organiser-missing';
import { organiserRotation } from './schedule/organiser-rotation';
import { organiserUnknown } from './schedule/organiser-unknown';
import { placeMissing } from './schedule/place-missing';
import { themeCategory } from './schedule/theme-category';
import { themeDayDate } from './schedule/theme-day-date';
import { themeDayDuration } from './schedule/theme-day-duration';
import { themeDayExtra } from './schedule/theme-day-extra';
import { themeDayMissing } from './schedule/theme-day-missing';
import { themeMissing } from './schedule/theme-missing';
import { duesStepMissing } from './steps/dues-step-missing';
import { oathMissing } from './steps/oath-missing';
import { studyMissing } from './steps/study-missing';
import { studyOffPlan } from './steps/study-off-plan';
import { studyPlanMissing } from './steps/study-plan-missing';
import { cellUnreadable } from './workbook/cell-unreadable';
import { headerUnclear } from './workbook/header-unclear';
import { markUnknown } from './workbook/mark-unknown';
import { mergedLeftover } from './workbook/merged-leftover';
import { settingInvalid } from './workbook/setting-invalid';
import { sheetMissing } from './workbook/sheet-missing';
import { totalMismatch } from './workbook/total-mismatch';
import { waiverIncomplete } from './workbook/waiver-incomplete';
import { waiverUnused } from './workbook/waiver-unused';
import { yearConflict } from './workbook/year-conflict';

/** Every rule, in the order of the reference. Adding one: its file, its test, its line here, its entry in both locales. */
export const CATALOGUE: readonly Rule[] = [
  sheetMissing,
  headerUnclear,
  cellUnreadable,
  markUnknown,
  yearConflict,
  totalMismatch,
  mergedLeftover,
  settingInvalid,
  waiverIncomplete,
  waiverUnused,

  memberDuplicate,
  memberUnknown,
  memberAbsentFromSheet,
  memberCategoryUnknown,
  memberDates,
  memberConversionDue,
  memberNote,

  themeDayMissing,
  themeDayExtra,
  themeDayDate,
  holidayCalendarMissing,
  themeDayDuration,
  themeMissing,
  themeCategory,
  contentMissing,
  organiserMissing,
  organiserUnknown,
  organiserRotation,
  leaderMissing,
  placeMissing,

  noticeMissing,
  noticeLate,
  signInMissing,
  badgeMissing,
  flagMissing,
  summaryMissing,
  photosMissing,
  reportMissing,
  reportLate,

  studyMissing,
  studyPlanMissing,
  studyOffPlan,
  oathMissing,
  duesStepMissing,

  attendanceUnmarked,
  leaveIncomplete,
  leaveAfterTheDay,
  absenceUnexplained,
  briefingMissing,
  makeUpMissing,
  makeUpLate,
  attendanceRateLow,
  absenceRepeated,
  headcountMismatch,

  duesUnpaid,
  duesShort,
  duesOver,
  duesLate,
  duesNotOnDay,
  duesStandardUnknown,
  duesStandardMismatch,
  duesBaseOld,
  duesExemptUnexplained,
  duesSixMonths,
  selfWithdrawalRisk,
  duesMakeUpTooLate,
  duesLarge,
  duesNoticeMissing,
];
