import type { AttendanceEntry, LeaveEntry } from '../records/attendance';
import type { Branch } from '../records/branch';
import type { IsoDate } from '../records/iso-date';
import type { Member, MemberKey } from '../records/member';
import type { Month } from '../records/month';
import type { ThemeDay, ThemeDays } from '../calendar/theme-days';
import type { Attendance, AttendanceBook } from './attendance-book';
import { isExpectedOn } from './expected';
import { onThemeDay, themeMonthOf } from './occasions';
import { makeUpOf, presenceOf } from './presence';

/** Puts marks and register together, theme day by theme day; each month is worked out when first asked for. */
export function attendanceBook(branch: Branch, days: ThemeDays): AttendanceBook {
  const themeMonth = themeMonthOf(days);
  const marks = grouped(branch.attendance, (entry) => themeMonth(entry.occasion));
  const leave = grouped(branch.leave, (entry) => themeMonth(entry.occasion));
  const roster = rosterOf(branch.members);
  const pages = new Map<Month, Page>();
  const page = (month: Month): Page => {
    const known = pages.get(month);
    if (known) return known;
    const made = pageOf(roster, days.of(month), marks.get(month) ?? [], leave.get(month) ?? []);
    pages.set(month, made);
    return made;
  };
  return {
    of: (month) => page(month).all(),
    missed: (month) => page(month).missed(),
    hasMarks: (month) => page(month).hasMarks,
    get months() {
      return days.months.filter((month) => page(month).hasMarks);
    },
    tellsMakeUps: branch.roles.has('leave') || branch.attendance.some((entry) => entry.mark.value?.madeUp === true),
  };
}

interface Roster {
  readonly members: readonly Member[];
  /** Those with one of the keys, in roster order. */
  readonly membersOf: (keys: Iterable<MemberKey | null>) => Member[];
}

function rosterOf(members: readonly Member[]): Roster {
  const places = new Map(members.map((member, place) => [member.key, { member, place }]));
  return {
    members,
    membersOf: (keys) => {
      const found = [...keys].flatMap((key) => (key === null ? [] : (places.get(key) ?? [])));
      return found.sort((one, other) => one.place - other.place).map(({ member }) => member);
    },
  };
}

interface Page {
  readonly all: () => readonly Attendance[];
  readonly missed: () => readonly Attendance[];
  readonly hasMarks: boolean;
}

const EMPTY: Page = { all: () => [], missed: () => [], hasMarks: false };

function pageOf(
  { members, membersOf }: Roster,
  day: ThemeDay | null,
  entries: readonly AttendanceEntry[],
  register: readonly LeaveEntry[],
): Page {
  if (!day?.held || !day.date) return EMPTY;
  const { month, date } = day;
  const own = onThemeDay(entries, day);
  const leave = once(() => leaveByMember(register, day));
  const attendances = (some: readonly Member[], marks: readonly AttendanceEntry[]): Attendance[] => {
    const markOf = markByMember(marks);
    return some
      .filter((member) => isExpectedOn(member, date))
      .map((member) => attendanceOf({ member, month, date }, markOf.get(member.key), leave().get(member.key)));
  };
  return {
    all: once(() => attendances(members, own)),
    missed: once(() => {
      const missing = new Set(own.filter(mayBeMissed).map((entry) => entry.person.member));
      if (missing.size === 0) return [];
      const marks = own.filter((entry) => missing.has(entry.person.member));
      const missed = attendances(membersOf(missing), marks);
      return missed.filter(({ presence }) => presence === 'leave' || presence === 'absent');
    }),
    hasMarks: own.some((entry) => entry.mark.state !== 'blank'),
  };
}

function attendanceOf(
  who: { readonly member: Member; readonly month: Month; readonly date: IsoDate },
  entry: AttendanceEntry | null = null,
  leave: LeaveEntry | null = null,
): Attendance {
  const { member, month, date } = who;
  return { member, month, date, presence: presenceOf(entry, leave), makeUp: makeUpOf(entry, leave), entry, leave };
}

function mayBeMissed({ mark }: AttendanceEntry): boolean {
  return mark.state === 'read' && mark.value.presence !== 'present' && mark.value.presence !== 'notExpected';
}

function once<T>(compute: () => T): () => T {
  let answer: { readonly value: T } | null = null;
  return () => (answer ??= { value: compute() }).value;
}

/** The first mark of each member, or the first that is not blank. */
function markByMember(entries: readonly AttendanceEntry[]): Map<MemberKey, AttendanceEntry> {
  const found = new Map<MemberKey, AttendanceEntry>();
  for (const entry of entries) {
    const key = entry.person.member;
    if (key === null) continue;
    const known = found.get(key);
    if (known === undefined || (known.mark.state === 'blank' && entry.mark.state !== 'blank')) found.set(key, entry);
  }
  return found;
}

/** A register's rows are typed one by one, so the row nearest the day is chosen for each member alone. */
function leaveByMember(register: readonly LeaveEntry[], day: ThemeDay): Map<MemberKey, LeaveEntry> {
  const found = new Map<MemberKey, LeaveEntry>();
  for (const [key, entries] of grouped(register, (entry) => entry.person.member)) {
    const [own] = onThemeDay(entries, day);
    if (key !== null && own !== undefined) found.set(key, own);
  }
  return found;
}

function grouped<T, K>(records: readonly T[], keyOf: (record: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const record of records) {
    const key = keyOf(record);
    const known = groups.get(key);
    if (known) known.push(record);
    else groups.set(key, [record]);
  }
  return groups;
}
