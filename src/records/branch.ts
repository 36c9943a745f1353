import type { AttendanceEntry, AttendanceTable, LeaveEntry } from './attendance';
import type { DuesLine, DuesStatement, DuesTable, Payment } from './dues';
import type { HalfYear } from './half-year';
import type { Meeting } from './meeting';
import type { Member, Person } from './member';
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

/**
 * Roster rows that have the same id, or the same name and nothing that tells them
 * apart. One entry per group. Rows of one name share one key and only the first
 * is among the members; rows of different names with one id are all members.
 */
export interface DuplicateMembers {
  readonly first: Member;
  readonly again: Member;
  /** All rows of the group, in order. */
  readonly rows: readonly Member[];
}

/**
 * A row that names a person but whose month or date cannot be read, so that it is in
 * no other record. It may be the very one that seems to be missing.
 */
export interface UndatedRow {
  readonly role: 'attendance' | 'leave' | 'dues';
  readonly person: Person;
}

/** Everything that a branch keeps, as read from its workbook. Lists are in sheet order. */
export interface Branch {
  /** One per person, in roster order. */
  readonly members: readonly Member[];
  readonly duplicateMembers: readonly DuplicateMembers[];
  readonly schedule: readonly ThemeDayRow[];
  readonly sessions: readonly ThemeDayRow[];
  /** Other meetings that were held, as the lists of meetings have them: 三会一课. */
  readonly meetings: readonly Meeting[];
  readonly attendanceTables: readonly AttendanceTable[];
  readonly attendance: readonly AttendanceEntry[];
  readonly leave: readonly LeaveEntry[];
  readonly duesTables: readonly DuesTable[];
  readonly duesLines: readonly DuesLine[];
  readonly duesStatements: readonly DuesStatement[];
  readonly payments: readonly Payment[];
  readonly undatedRows: readonly UndatedRow[];
  readonly studyTopics: readonly StudyTopic[];
  readonly noticeSheets: readonly NoticeSheet[];
  readonly settings: Settings;
  readonly waivers: readonly Waiver[];
  readonly issues: readonly ReadingIssue[];
  /** Roles found, and their fields as "role.field" ("sessions.badge"): what a rule may count on. */
  readonly roles: ReadonlySet<Role>;
  readonly fields: ReadonlySet<string>;
}
