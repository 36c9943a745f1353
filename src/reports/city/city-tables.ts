import type { Words } from '../../locales/words';
import type { RuleId } from '../../locales/word-key';
import type { DraftCell } from '../../workbook/sheet-draft';
import { amountCell, cell } from '../draft/cells';
import { monthText } from '../format/period';
import type { CityAttendance, CityBranch, CityDues, CityHalf } from './city-half';

/** A table of the overview, before it is placed. */
export interface CityTable {
  readonly heads: readonly string[];
  /** How many of the sheet's fourteen columns each part covers. */
  readonly spans: readonly number[];
  readonly rows: readonly (readonly DraftCell[])[];
  readonly total: readonly DraftCell[] | null;
  /** The part that names the rows in a chart, and for each chart the parts that it shows. */
  readonly category: number;
  readonly charted: Readonly<Partial<Record<'rates' | 'dues' | 'kinds' | 'spread', readonly number[]>>>;
}

type Heads = Parameters<Words>[0] & `city.columns.${string}`;

function heads(words: Words, ...keys: readonly Heads[]): string[] {
  return keys.map((key) => words(key));
}

export function monthsTable({ half, months, totals }: CityHalf, words: Words): CityTable {
  const cells = (name: DraftCell, held: number, attendance: CityAttendance, dues: CityDues, isTotal: boolean) => {
    const integer = isTotal ? 'totalInteger' : 'integer';
    const percent = isTotal ? 'totalPercent' : 'percent';
    const amount = isTotal ? 'totalAmount' : 'amount';
    return [
      name,
      cell(held, integer),
      cell(attendance.due, integer),
      cell(attendance.present, integer),
      cell(attendance.madeUp, integer),
      cell(attendance.rate, percent),
      cell(attendance.rateAfterMakeUp, percent),
      amountCell(dues.due, amount),
      amountCell(dues.paid, amount),
      amountCell(dues.arrears, amount),
    ];
  };
  return {
    heads: heads(
      words,
      ...(['city.columns.month', 'city.columns.held', 'city.columns.due', 'city.columns.present'] as const),
      ...(['city.columns.madeUp', 'city.columns.rate', 'city.columns.rateAfter'] as const),
      ...(['city.columns.duesDue', 'city.columns.duesPaid', 'city.columns.duesArrears'] as const),
    ),
    spans: [2, 1, 1, 1, 1, 1, 1, 2, 2, 2],
    rows: months.map(({ month, held, attendance, dues }) =>
      cells(cell(monthText(month, words, half), 'centre'), held, attendance, dues, false),
    ),
    total: cells(cell(words('city.total'), 'totalText'), totals.held, totals.attendance, totals.dues, true),
    category: 0,
    charted: { rates: [5, 6], dues: [7, 8] },
  };
}

export function stepsTable({ steps }: CityHalf, words: Words): CityTable {
  return {
    heads: heads(words, 'city.columns.step', 'city.columns.taken', 'city.columns.notTaken', 'city.columns.untold'),
    spans: [5, 3, 3, 3],
    rows: steps.map(({ step, taken, notTaken, untold }) => [
      cell(words(`terms.field.${step}`), 'centre'),
      ...[taken, notTaken, untold].map((count) => cell(count, 'integer')),
    ]),
    total: null,
    category: 0,
    charted: {},
  };
}

export function kindsTable({ kinds, totals }: CityHalf, words: Words): CityTable {
  return {
    heads: heads(words, 'city.columns.kind', 'city.columns.times', 'city.columns.branches'),
    spans: [6, 4, 4],
    rows: kinds.map(({ kind, times, branches }) => [
      cell(kind === null ? words('city.noKind') : words(`terms.kind.${kind}`), 'centre'),
      cell(times, 'integer'),
      cell(branches, 'integer'),
    ]),
    total: [cell(words('city.total'), 'totalText'), cell(totals.held, 'totalInteger'), cell(null, 'totalText')],
    category: 0,
    charted: { kinds: [1] },
  };
}

/** So many branches stand in a ranking. */
const RANKED = 8;

/** The branches with the lowest rates beside those with the largest arrears. */
export function rankingTable({ branches }: CityHalf, labels: readonly string[], words: Words): CityTable {
  const labelled = branches.map((branch, index) => ({ branch, label: labels[index] ?? '' }));
  const lowest = labelled
    .filter(({ branch }) => branch.attendance.rate !== null)
    .sort((one, other) => (other.branch.place ?? 0) - (one.branch.place ?? 0))
    .slice(0, RANKED);
  const arrears = ({ dues }: CityBranch): number => dues.arrears ?? 0;
  const owing = labelled
    .filter(({ branch }) => arrears(branch) > 0)
    .sort((one, other) => arrears(other.branch) - arrears(one.branch))
    .slice(0, RANKED);
  const none = words('city.none');
  return {
    heads: heads(
      words,
      ...(['city.columns.index', 'city.columns.lowRate', 'city.columns.lowRateValue'] as const),
      ...(['city.columns.arrears', 'city.columns.arrearsValue'] as const),
    ),
    spans: [1, 5, 2, 4, 2],
    rows: Array.from({ length: Math.max(1, lowest.length, owing.length) }, (_, index) => [
      cell(index + 1, 'integer'),
      cell(lowest[index]?.label ?? (index === 0 ? none : null), 'text'),
      cell(lowest[index]?.branch.attendance.rate ?? null, 'percent'),
      cell(owing[index]?.label ?? (index === 0 ? none : null), 'text'),
      amountCell(owing[index]?.branch.dues.arrears ?? null),
    ]),
    total: null,
    category: 1,
    charted: {},
  };
}

/** Bands of attendance in percent, each from the one before. */
const BANDS = [70, 80, 85, 90, 95];

/** How many branches have a rate in each band. */
export function spreadTable({ branches }: CityHalf, words: Words): CityTable {
  const rates = branches.flatMap(({ attendance: { rate } }) => (rate === null ? [] : [rate]));
  const bands = [0, ...BANDS].map((from, index) => ({ from, to: BANDS[index] ?? null }));
  const name = (from: number, to: number | null): string => {
    if (to === null) return words('city.bands.top', { from });
    return from === 0 ? words('city.bands.below', { to }) : words('city.bands.between', { from, to });
  };
  return {
    heads: heads(words, 'city.columns.band', 'city.columns.branches'),
    spans: [7, 7],
    rows: bands.map(({ from, to }) => [
      cell(name(from, to), 'centre'),
      cell(rates.filter((rate) => rate >= from && (to === null || rate < to)).length, 'integer'),
    ]),
    total: null,
    category: 0,
    charted: { spread: [1] },
  };
}

export function rulesTable({ rules }: CityHalf, words: Words): CityTable {
  return {
    heads: heads(
      words,
      ...(['city.columns.rule', 'city.columns.severity', 'city.columns.findings', 'city.columns.branches'] as const),
    ),
    spans: [6, 3, 2, 3],
    rows: rules.map(({ rule, severity, findings, branches }) => [
      // Facts of a later version may know rules that this one has no title for: words() gives the key then.
      cell(words(`rules.${rule as RuleId}.title`), 'text'),
      cell(words(`city.severity.${severity}`), severity),
      cell(findings, 'integer'),
      cell(branches, 'integer'),
    ]),
    total: null,
    category: 0,
    charted: {},
  };
}
