import type { Words } from '../../locales/words';
import type { Month } from '../../records/month';
import { amountText } from '../format/amount';
import { monthName } from '../format/period';
import type { DuesOfMonth, DuesStanding, MarkOfMonth, MarkStanding, MemberMonths } from './member-of-year';

/** The two pictures of a year, members × months. */
export const HEAT_MAPS = ['marks', 'dues'] as const;
export type HeatMap = (typeof HEAT_MAPS)[number];

/** How much attention a cell asks for: its colour, which never stands without the sign. */
export type Heat = 'good' | 'fair' | 'bad' | 'plain';

/** One cell of a picture. */
export interface HeatCell {
  readonly month: Month;
  readonly standing: MarkStanding | DuesStanding;
  readonly heat: Heat;
  /** One character that tells the same as the colour. */
  readonly sign: string;
  /** What the sign means. */
  readonly name: string;
  /** The cell in words, without the member: "6月，未交足，应交 83.25 元，实交 80.00 元". */
  readonly text: string;
}

const MARK_HEAT: Readonly<Record<MarkStanding, Heat>> = {
  present: 'good',
  madeUp: 'good',
  leave: 'fair',
  absent: 'bad',
  unmarked: 'bad',
  unknown: 'fair',
  notExpected: 'plain',
  none: 'plain',
};

const DUES_HEAT: Readonly<Record<DuesStanding, Heat>> = {
  paid: 'good',
  exempt: 'good',
  short: 'bad',
  unpaid: 'bad',
  unknown: 'fair',
  running: 'plain',
  notOwing: 'plain',
  notHeld: 'plain',
};

/** A row a member of one of the pictures, a cell a month. */
export function heatRows(map: HeatMap, members: readonly MemberMonths[], words: Words): HeatCell[][] {
  const say = remembered(words);
  return members.map(({ marks, dues }) =>
    map === 'marks' ? marks.map((each) => markCell(each, say)) : dues.map((each) => duesCell(each, say)),
  );
}

/** Thousands of cells say few different things: what is said is asked for once. */
interface Sayings {
  readonly words: Words;
  /** What `make` says under this key. */
  readonly once: (key: string, make: () => string) => string;
}

function remembered(words: Words): Sayings {
  const said = new Map<string, string>();
  return {
    words,
    once(key, make) {
      const known = said.get(key);
      if (known !== undefined) return known;
      const text = make();
      said.set(key, text);
      return text;
    },
  };
}

function markCell({ month, standing }: MarkOfMonth, say: Sayings): HeatCell {
  const { words, once } = say;
  const name = once(standing, () => words(`overview.marks.names.${standing}`));
  return {
    month,
    standing,
    heat: MARK_HEAT[standing],
    sign: once(`sign ${standing}`, () => words(`overview.marks.signs.${standing}`)),
    name,
    text: textOf(month, name, say),
  };
}

function duesCell({ month, standing, due, paid }: DuesOfMonth, say: Sayings): HeatCell {
  const { words, once } = say;
  const name = once(standing, () => words(`overview.dues.names.${standing}`));
  const values = { name, due: amountText(due), paid: amountText(paid) };
  const tellsAmounts = due > 0 || paid > 0;
  return {
    month,
    standing,
    heat: DUES_HEAT[standing],
    sign: once(`sign ${standing}`, () => words(`overview.dues.signs.${standing}`)),
    name,
    text: textOf(
      month,
      tellsAmounts ? once(`${standing} ${due} ${paid}`, () => words('overview.duesOfMonth', values)) : name,
      say,
    ),
  };
}

function textOf(month: Month, what: string, { words, once }: Sayings): string {
  const before = once(month, () => words('overview.inMonth', { month: monthName(month, words) }));
  return before + what;
}

/** What each sign in the rows means, once, in the order of first appearance. */
export function legendOf(rows: readonly (readonly HeatCell[])[]): Pick<HeatCell, 'sign' | 'name' | 'heat'>[] {
  return [...new Map(rows.flat().map(({ sign, name, heat, standing }) => [standing, { sign, name, heat }])).values()];
}
