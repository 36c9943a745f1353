import type { Fen } from '../../records/fen';
import { addDays, type IsoDate } from '../../records/iso-date';
import type { Member } from '../../records/member';
import type { Month } from '../../records/month';
import type { SummaryFacts } from './summary-facts';

/** A missed theme day that was not made up (plan 二(二)). Where the cell that may say so cannot be read, it is not called open. */
export interface OpenMakeUp {
  readonly member: Member;
  readonly month: Month;
  readonly date: IsoDate;
  readonly presence: 'leave' | 'absent';
  /** The last day on which making it up is in time. */
  readonly limit: IsoDate;
  readonly isOverdue: boolean;
}

/** What a member is behind with in the half-year. */
export interface OpenDues {
  readonly member: Member;
  readonly months: readonly Month[];
  readonly arrears: Fen;
}

export interface OpenItems {
  /** Null where the workbook has neither a register nor a make-up mark, so that nothing can tell. */
  readonly makeUps: readonly OpenMakeUp[] | null;
  readonly arrears: readonly OpenDues[];
}

export function openItems(facts: SummaryFacts, makeUpDays: number, today: IsoDate): OpenItems {
  return {
    makeUps: facts.tellsMakeUps ? openMakeUps(facts, makeUpDays, today) : null,
    arrears: facts.members.flatMap(({ member, months, arrears }) => {
      if (arrears === null || arrears <= 0) return [];
      return [{ member, months: months.filter((month) => month.arrears > 0).map(({ month }) => month), arrears }];
    }),
  };
}

function openMakeUps({ months }: SummaryFacts, makeUpDays: number, today: IsoDate): OpenMakeUp[] {
  return months.flatMap(({ attendances }) =>
    attendances.flatMap(({ member, month, date, presence, makeUp, leave }): OpenMakeUp[] => {
      if (makeUp.done || (presence !== 'leave' && presence !== 'absent')) return [];
      if (leave?.makeUpOn?.state === 'unreadable' || leave?.madeUp?.state === 'unreadable') return [];
      const limit = addDays(date, makeUpDays);
      return [{ member, month, date, presence, limit, isOverdue: limit < today }];
    }),
  );
}
