import type { AttendanceEntry, AttendanceTable, LeaveEntry } from './attendance';
import type { DuesLine, DuesStatement, DuesTable, Payment } from './dues';
import type { HalfYear } from './half-year';
import type { Member } from './member';
import type { ReadingIssue } from './reading-issue';
import type { Role } from './role';
import type { Settings } from './settings';
import type { StudyTopic } from './study-topic';
import type { ThemeDayRow } from './theme-day-row';
import type { Waiver } from './waiver';

/** A sheet that announces dues 公示, whoever made it; half is null where none is stated. */
export interface NoticeSheet {
  readonly sheet: string;
  readonly half: HalfYear | null;
  readonly visible: boolean;
}

/** Everything that a branch keeps, as read from its workbook. Lists are in sheet order. */
export interface Branch {
  readonly members: readonly Member[];
  readonly schedule: readonly ThemeDayRow[];
  readonly sessions: readonly ThemeDayRow[];
  readonly attendanceTables: readonly AttendanceTable[];
  readonly attendance: readonly AttendanceEntry[];
  readonly leave: readonly LeaveEntry[];
  readonly duesTables: readonly DuesTable[];
  readonly duesLines: readonly DuesLine[];
  readonly duesStatements: readonly DuesStatement[];
  readonly payments: readonly Payment[];
  readonly studyTopics: readonly StudyTopic[];
  readonly noticeSheets: readonly NoticeSheet[];
  readonly settings: Settings;
  readonly waivers: readonly Waiver[];
  readonly issues: readonly ReadingIssue[];
  /** Roles found, and their fields as "role.field" ("sessions.badge"): what a rule may count on. */
  readonly roles: ReadonlySet<Role>;
  readonly fields: ReadonlySet<string>;
}
