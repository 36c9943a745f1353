import { computedDues, wageBaseOf } from '../../dues/standard';
import { writtenAmount } from '../../notation/amount';
import type { DuesLine } from '../../records/dues';
import { yuanText, type Fen } from '../../records/fen';
import type { Field } from '../../records/field';
import type { Member } from '../../records/member';
import { monthOf, type Month } from '../../records/month';
import type { StandardIntent } from '../intent';
import { setField } from '../overwriting';
import type { Recorder } from '../recorder';
import { DuesDesk } from './dues-desk';

/**
 * 月党费标准 anew, in the cells that hold it today: the ledger's, the roster's or
 * both; where none does, in the roster's column, else the ledger's. Computed from
 * the base by the tiers and the settings' rounding where no amount is stated.
 */
export const recordStandard: Recorder<StandardIntent> = ({ member: key, standard }, book, list) => {
  const desk = new DuesDesk(book, list);
  const member = desk.member(key);
  if (!member) return;
  const { displayName: name } = member;
  const thisMonth = monthOf(book.today);
  const line = lineOfToday(desk, member, thisMonth);
  if (standard !== null && standard <= 0) {
    list.refuse('standard-no-amount', { name });
    return;
  }
  const amount = standard ?? fromBase(desk, member, line);
  if (amount === null) return;
  const cells = standardCells(member, line);
  if (cells.length === 0) {
    list.refuse('standard-no-column', { name });
    return;
  }
  for (const { field, person } of cells) {
    if (field.value === amount) continue;
    list.expect(person);
    setField(list, book, field, writtenAmount(amount));
  }
  remarkStatedMonths(desk, member, amount, thisMonth);
};

/** The ledger's line that speaks of the month, else the last one before it, else the next. */
function lineOfToday({ accounts, ledgers }: DuesDesk, { key }: Member, month: Month): DuesLine | null {
  const lines = ledgers.linesOf(key).toSorted((one, other) => (one.from < other.from ? -1 : 1));
  return accounts.line(key, month) ?? lines.findLast(({ to }) => to < month) ?? lines[0] ?? null;
}

/** Null, with a refusal, where the base does not tell. */
function fromBase({ book, list }: DuesDesk, member: Member, line: DuesLine | null): Fen | null {
  const { settings } = book.reading.branch;
  const base = wageBaseOf(member, line);
  const { displayName: name } = member;
  if (base?.state !== 'read') {
    list.refuse(
      base?.state === 'unreadable' ? 'standard-base-unreadable' : 'standard-no-base',
      { name },
      base?.cell ?? null,
    );
    return null;
  }
  const computed = computedDues(base.value, member.retired, {
    unit: settings.roundingUnit,
    mode: settings.roundingMode,
  });
  if (computed === null || computed <= 0) {
    list.refuse('standard-base-of-nothing', { name }, base.cell);
    return null;
  }
  list.expect(base.cell);
  return computed;
}

interface StandardCell {
  readonly field: Field<Fen>;
  /** The name beside it. */
  readonly person: Member['name']['cell'];
}

function standardCells(member: Member, line: DuesLine | null): readonly StandardCell[] {
  const roster = member.duesStandard && { field: member.duesStandard, person: member.name.cell };
  const ledger = line?.standard && { field: line.standard, person: line.person.cell };
  const columns = [roster, ledger].flatMap((cell) => cell ?? []);
  const holding = columns.filter(({ field }) => field.state !== 'blank');
  return holding.length > 0 ? holding : columns.slice(0, 1);
}

/** 应交 stated month by month counts before any standard. */
function remarkStatedMonths({ book, list }: DuesDesk, { key, displayName: name }: Member, standard: Fen, month: Month) {
  const stated = book.reading.branch.duesStatements.find(
    (each) =>
      each.person.member === key && each.month >= month && each.due.state === 'read' && each.due.value !== standard,
  );
  if (!stated) return;
  const { cell } = stated.due;
  list.remark('standard-months-stated', { name, sheet: cell.sheet, standard: yuanText(standard) }, cell);
}
