import type { SheetDraft } from '../workbook/sheet-draft';
import { attendanceSheet } from './attendance-sheet';
import { duesSheet } from './dues-sheet';
import { leaveSheet } from './leave-sheet';
import { settingsSheet, studyPlanSheet, waiversSheet } from './other-sheets';
import { rosterSheet } from './roster-sheet';
import { scheduleSheet } from './schedule-sheet';
import { sessionsSheet } from './sessions-sheet';

/**
 * The workbook of a fictional branch of five sections and 24 members, half of 2026
 * filled in by hand with honest mistakes, in a layout of its own: for the demo,
 * the workbench and the tests.
 */
export function sampleSheets(): SheetDraft[] {
  return [
    rosterSheet(),
    scheduleSheet(),
    sessionsSheet(),
    attendanceSheet(),
    leaveSheet(),
    duesSheet(),
    studyPlanSheet(),
    settingsSheet(),
    waiversSheet(),
  ];
}
