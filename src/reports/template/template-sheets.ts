import type { SheetDraft } from '../../workbook/sheet-draft';
import { attendanceTemplate } from './attendance-template';
import { duesTemplate } from './dues-template';
import { leaveTemplate } from './leave-template';
import { rosterTemplate } from './roster-template';
import { scheduleTemplate } from './schedule-template';
import { sessionsTemplate } from './sessions-template';
import { settingsTemplate, type SettingRow } from './settings-template';
import { studyPlanTemplate } from './study-plan-template';
import { templateSheet } from './template-sheet';
import { waiversTemplate } from './waivers-template';

export interface TemplateRequest {
  readonly year: number;
  /** The items of the settings sheet with their defaults, from the table that reading uses. */
  readonly settings: readonly SettingRow[];
  /** Rule titles that may be chosen in the waiver sheet. */
  readonly ruleTitles: readonly string[];
}

/**
 * An empty workbook for a branch that has none: one sheet a record, in the words
 * that reading knows best, with dropdowns, frozen heads and room to type.
 */
export function templateSheets({ year, settings, ruleTitles }: TemplateRequest): SheetDraft[] {
  return [
    rosterTemplate(),
    scheduleTemplate(year),
    sessionsTemplate(year),
    attendanceTemplate(year),
    leaveTemplate(year),
    duesTemplate(year),
    studyPlanTemplate(year),
    settingsTemplate(settings),
    waiversTemplate(ruleTitles),
  ].map(templateSheet);
}
