import { isExpectedOn } from '../../attendance/expected';
import type { LeaveEntry, Mark } from '../../records/attendance';
import type { CellRef } from '../../records/cell-ref';
import { valueOf, type Field } from '../../records/field';
import type { IsoDate } from '../../records/iso-date';
import type { Member, MemberKey } from '../../records/member';
import { isPartyMember } from '../../records/membership';
import type { Month } from '../../records/month';
import { cellAt, textOf } from '../../workbook/sheet-cells';
import type { RecordingBook } from '../recording';
import { dayOfRecording } from './day-of-recording';
import { leaveOfDay, marksOfDay } from './records-of-day';

/** Who is to sign in at a month's theme day, and what is recorded of them by now. */
export interface SignInList {
  readonly month: Month;
  /** The actual date of the theme day, else the planned one; null where the workbook states neither. */
  readonly date: IsoDate | null;
  /** The expected members (plan 二(二)) in roster order. */
  readonly members: readonly SignInLine[];
  /** 发展对象, 入党积极分子 and others on the roster who may come and are not counted, in roster order. */
  readonly observers: readonly PersonOnList[];
  /** 列席人员 as the session's row has it; null where there is no such row or column. */
  readonly observersField: Field<string> | null;
}

export interface PersonOnList {
  readonly member: MemberKey;
  readonly displayName: string;
  readonly section: string | null;
}

export interface SignInLine extends PersonOnList {
  /** What the mark says; null where there is none, or none that can be read. */
  readonly mark: Mark | null;
  /** The mark as it stands in the cell; '' for none. */
  readonly markText: string;
  /** Where the mark stands or is to be typed; null where the member has no row or the month no column yet. */
  readonly cell: CellRef | null;
  /** The entry of the register 请假补课 for this theme day. */
  readonly leave: LeaveEntry | null;
}

export function signInList(
  { reading, snapshot }: Pick<RecordingBook, 'reading' | 'snapshot'>,
  month: Month,
): SignInList {
  const { branch } = reading;
  const day = dayOfRecording(branch, month);
  const marks = marksOfDay(branch, day);
  const leaveOf = leaveOfDay(branch, day);
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const textAt = ({ sheet, row, column }: CellRef): string => {
    const found = sheets.get(sheet);
    return found ? textOf(cellAt(found, row, column)).trim() : '';
  };
  return {
    month,
    date: day.date,
    members: branch.members
      .filter((member) => isExpectedOn(member, day.judgedOn))
      .map((member) => {
        const entry = marks.get(member.key) ?? null;
        return {
          ...personOnList(member),
          mark: entry?.mark.value ?? null,
          markText: entry === null ? '' : textAt(entry.mark.cell),
          cell: entry?.mark.cell ?? null,
          leave: leaveOf.get(member.key) ?? null,
        };
      }),
    observers: branch.members.filter(mayObserve).map(personOnList),
    observersField: day.day?.row.observers ?? null,
  };
}

function personOnList({ key, displayName, section }: Member): PersonOnList {
  return { member: key, displayName, section: valueOf(section) };
}

/** On the roster as something other than a member, and still with the branch. */
function mayObserve(member: Member): boolean {
  if (valueOf(member.category) === null || isPartyMember(member)) return false;
  const status = valueOf(member.status);
  return status !== 'transferredOut' && status !== 'deceased' && status !== 'expelled';
}
