import type { Words } from '../../locales/words';
import { sumFen } from '../../records/fen';
import { dayOfMonth, type IsoDate } from '../../records/iso-date';
import { amountText } from '../format/amount';
import { dateAndWeekdayText, dateText } from '../format/period';
import { listText } from '../format/list';
import { yearPeriod, type Period } from '../../records/period';
import type { ArrearsDue, DueNow, Limit, MakeUpDue, NextThemeDay } from './due-now';

/** What is due, a sentence a matter. */
export interface DueLine {
  readonly matter: 'next' | 'preparations' | 'makeUps' | 'arrears';
  /** late: past its limit · soon: to be done next · none: nothing to do. */
  readonly urgency: 'late' | 'soon' | 'none';
  readonly text: string;
}

/** So many are named; the others are counted. */
const NAMED = 5;

/** Always the same four matters, in the same order. */
export function dueLines(due: DueNow, today: IsoDate, words: Words): DueLine[] {
  const period = yearPeriod(Number(today.slice(0, 4)));
  return [
    { matter: 'next', urgency: 'soon', text: nextText(due.next, words, period) },
    preparationsLine(due.next, words),
    makeUpsLine(due.makeUps, words, period),
    arrearsLine(due.arrears, words, period),
  ];
}

function nextText({ date, isWritten, theme, place, organisers }: NextThemeDay, words: Words, period: Period): string {
  const day = dateAndWeekdayText(date, words, period);
  const facts = [
    ...(theme === null ? [] : [words('overview.due.theme', { theme })]),
    ...(organisers.length === 0 ? [] : [words('overview.due.organisers', { organisers: listText(organisers, words) })]),
    ...(place === null ? [] : [words('overview.due.place', { place })]),
  ];
  const values = { date: day, day: dayOfMonth(date), facts: facts.join(words('overview.due.between')) };
  const key = isWritten ? 'next' : 'nextByPlan';
  return words(facts.length === 0 ? `overview.due.${key}` : `overview.due.${key}With`, values);
}

function preparationsLine({ preparations }: NextThemeDay, words: Words): DueLine {
  const matter = 'preparations';
  if (preparations === null) return { matter, urgency: 'soon', text: words('overview.due.noRow') };
  if (preparations.open.length === 0) return { matter, urgency: 'none', text: words('overview.due.prepared') };
  const steps = listText(
    preparations.open.map((field) => words(`terms.field.${field}`)),
    words,
  );
  return { matter, urgency: 'soon', text: words('overview.due.toPrepare', { steps }) };
}

function makeUpsLine(makeUps: readonly MakeUpDue[] | null, words: Words, period: Period): DueLine {
  const matter = 'makeUps';
  if (makeUps === null) return { matter, urgency: 'none', text: words('overview.due.makeUpsUntold') };
  const [first] = makeUps;
  if (first === undefined) return { matter, urgency: 'none', text: words('overview.due.noMakeUps') };
  const late = makeUps.filter(isLate);
  const pressing = late.length === makeUps.length ? late : makeUps.filter((each) => !isLate(each));
  const values = {
    count: makeUps.length,
    late: late.length,
    people: peopleText(pressing, words),
    limit: dateText(pressing[0]?.limit ?? first.limit, words, period),
  };
  if (late.length === makeUps.length)
    return { matter, urgency: 'late', text: words('overview.due.makeUpsAllLate', values) };
  const key = late.length === 0 ? 'makeUps' : 'makeUpsSomeLate';
  return { matter, urgency: late.length === 0 ? 'soon' : 'late', text: words(`overview.due.${key}`, values) };
}

function arrearsLine(arrears: readonly ArrearsDue[], words: Words, period: Period): DueLine {
  const matter = 'arrears';
  const [first] = arrears;
  if (first === undefined) return { matter, urgency: 'none', text: words('overview.due.noArrears') };
  const late = arrears.filter(isLate);
  const soon = arrears.filter(({ standing }) => standing === 'soon');
  const values = { count: arrears.length, amount: amountText(sumFen(arrears.map(({ amount }) => amount))) };
  const parts = [
    words('overview.due.arrears', values),
    ...(late.length === 0 ? [] : [words('overview.due.arrearsLate', { people: peopleText(late, words) })]),
    ...(soon[0] === undefined
      ? []
      : [
          words('overview.due.arrearsSoon', {
            people: peopleText(soon, words),
            limit: dateText(soon[0].limit, words, period),
          }),
        ]),
  ];
  const text = words('overview.due.sentence', { parts: parts.join(words('overview.due.between')) });
  return { matter, urgency: late.length > 0 ? 'late' : 'soon', text };
}

function isLate({ standing }: Limit): boolean {
  return standing === 'overdue';
}

/** Each person once, in the order given. */
function peopleText(items: readonly (MakeUpDue | ArrearsDue)[], words: Words): string {
  const names = [...new Map(items.map(({ member }) => [member.key, member.displayName])).values()];
  const named = listText(names.slice(0, NAMED), words);
  return names.length <= NAMED ? named : words('reports.format.andOthers', { named, count: names.length });
}
