import type { MessageId, RuleId } from '../../locales/word-key';
import type { Branch } from '../../records/branch';
import type { CellRef } from '../../records/cell-ref';
import { sumFen, type Fen } from '../../records/fen';
import { valueOf } from '../../records/field';
import type { IsoDate } from '../../records/iso-date';
import type { Member, MemberKey } from '../../records/member';
import type { Month } from '../../records/month';
import type { Period } from '../../records/period';
import { CATALOGUE } from '../../rules/catalogue';
import { checkPeriod } from '../../rules/check';
import type { Finding } from '../../rules/finding';
import type { MessageValue } from '../../rules/message-value';
import type { RuleNames } from '../../rules/rule-names';
import { shownNames } from '../shown-names';

/** Something that one person has to see to. */
export type ReminderMatter =
  | {
      readonly kind: 'dues';
      readonly months: readonly Month[];
      readonly amount: Fen;
      readonly cells: readonly CellRef[];
    }
  | {
      readonly kind: 'makeUp';
      readonly date: IsoDate;
      /** The last day on which it is in time. */
      readonly limit: IsoDate;
      readonly isOverdue: boolean;
      readonly cells: readonly CellRef[];
    }
  | {
      readonly kind: 'leave';
      readonly date: IsoDate;
      readonly gap: LeaveGap;
      readonly cells: readonly CellRef[];
    }
  | { readonly kind: 'signIn'; readonly date: IsoDate; readonly cells: readonly CellRef[] };

/** What the leave lacks; one for which there is no register is nobody's own matter. */
export type LeaveGap = Exclude<MessageId<'leave-incomplete'>, 'no-register'>;

export interface Reminder {
  readonly member: Member;
  /** As lists show it, told apart from others of the same name. */
  readonly name: string;
  /** Dues, make-ups, leave, sign-in, each in order of time. At least one. */
  readonly matters: readonly ReminderMatter[];
}

export interface Reminders {
  readonly period: Period;
  readonly today: IsoDate;
  readonly branchName: string | null;
  readonly contact: string | null;
  /** In roster order. */
  readonly people: readonly Reminder[];
}

export interface RemindersRequest {
  /** Leave and sign-in of its months; dues and make-ups of those before too. */
  readonly period: Period;
  readonly today: IsoDate;
  /** Default: everybody. */
  readonly member?: Member;
  readonly ruleNames?: RuleNames;
}

const RULES: ReadonlySet<RuleId> = new Set<RuleId>([
  'dues-unpaid',
  'dues-short',
  'make-up-missing',
  'leave-incomplete',
  'attendance-unmarked',
]);

/**
 * Whom to remind of what: the open items of the check, by person. What the branch has explained
 * (豁免说明) or turned off is nothing to remind of, nor are the dead reminded.
 */
export function reminders(branch: Branch, { period, today, member, ruleNames }: RemindersRequest): Reminders {
  const rules = CATALOGUE.filter(({ id }) => RULES.has(id));
  const { findings } = checkPeriod(branch, { period, today, ...(ruleNames ? { ruleNames } : {}) }, rules);
  const byPerson = new Map<MemberKey, Finding[]>();
  for (const finding of findings) {
    if (finding.person === null) continue;
    const own = byPerson.get(finding.person);
    if (own) own.push(finding);
    else byPerson.set(finding.person, [finding]);
  }
  const names = shownNames(branch.members);
  const asked = member === undefined ? branch.members : [member];
  return {
    period,
    today,
    branchName: branch.settings.branchName,
    contact: branch.settings.contact,
    people: asked.flatMap((each) => {
      const matters = valueOf(each.status) === 'deceased' ? [] : mattersOf(byPerson.get(each.key) ?? []);
      return matters.length === 0 ? [] : [{ member: each, name: names.get(each.key) ?? each.displayName, matters }];
    }),
  };
}

function mattersOf(findings: readonly Finding[]): ReminderMatter[] {
  const inOrder = findings.toSorted((one, other) => (one.month ?? '').localeCompare(other.month ?? ''));
  const of = (rule: RuleId): Finding[] => inOrder.filter((finding) => finding.rule === rule);
  return [
    ...duesMatter(inOrder.filter(({ rule }) => rule === 'dues-unpaid' || rule === 'dues-short')),
    ...of('make-up-missing').flatMap((finding): ReminderMatter[] => {
      const [date, limit] = [dateOf(finding.data.date), dateOf(finding.data.limit)];
      if (date === null || limit === null) return [];
      return [{ kind: 'makeUp', date, limit, isOverdue: finding.message === 'overdue', cells: cellsOf(finding) }];
    }),
    ...of('leave-incomplete').flatMap((finding): ReminderMatter[] => {
      const date = dateOf(finding.data.date);
      return date === null ? [] : [{ kind: 'leave', date, gap: finding.message as LeaveGap, cells: cellsOf(finding) }];
    }),
    ...of('attendance-unmarked').flatMap((finding): ReminderMatter[] => {
      const date = dateOf(finding.data.date);
      return date === null ? [] : [{ kind: 'signIn', date, cells: cellsOf(finding) }];
    }),
  ];
}

function duesMatter(findings: readonly Finding[]): ReminderMatter[] {
  if (findings.length === 0) return [];
  const amounts = findings.flatMap(({ rule, data }) => fenOf(rule === 'dues-unpaid' ? data.due : data.missing) ?? []);
  return [
    {
      kind: 'dues',
      months: [...new Set(findings.flatMap(({ month }) => month ?? []))],
      amount: sumFen(amounts),
      cells: findings.flatMap(cellsOf),
    },
  ];
}

function cellsOf({ cell }: Finding): CellRef[] {
  return cell === null ? [] : [cell];
}

function dateOf(value: MessageValue | undefined): IsoDate | null {
  return typeof value === 'object' && 'date' in value ? value.date : null;
}

function fenOf(value: MessageValue | undefined): Fen | null {
  return typeof value === 'object' && 'fen' in value ? value.fen : null;
}
