import type { DraftCell, DraftRow, SheetDraft } from '../../src/workbook/sheet-draft';
import { LAST_YEAR, monthColumn, SHEETS } from './synthetic-branch';

export const FORMULA_SHEET = '本月检查';

/**
 * The check of December the way it is done without theme-day: a sheet with a row of
 * COUNTIFS and SUMIFS for each member over the sheets of marks, leave and payments.
 * It answers a part of what the rules answer: marks of the month, absence three
 * months running, leave without approver, open make-ups, dues of the month and of
 * the year.
 */
export function formulaCheck(branch: readonly SheetDraft[]): SheetDraft {
  const lastRow = (name: string): number => branch.find((sheet) => sheet.name === name)?.rows.length ?? 0;
  const last = { roster: lastRow(SHEETS.roster), leave: lastRow(SHEETS.leave) };
  const rows = Array.from({ length: last.roster - 1 }, (_, index): DraftRow => {
    const formulas = memberFormulas(index + 2, last);
    return { cells: formulas.map((formula): DraftCell => ({ value: null, formula, style: 'text' })) };
  });
  const header = HEADS.map((value): DraftCell => ({ value, style: 'header' }));
  return {
    name: FORMULA_SHEET,
    mark: null,
    widths: [],
    rows: [{ cells: header }, ...rows],
    merges: [],
    frozen: { rows: 1, columns: 1 },
    print: { orientation: 'landscape', repeatRows: null, pageNumbers: false },
    dropdowns: [],
    bars: [],
    shadings: [],
    charts: [],
  };
}

const HEADS = [
  ...['姓名', '到会', '请假', '缺席', '漏记', '连续缺席', '请假未批', '未补课', '应交', '实交', '欠交'],
  ...['本年实交', '本年欠交'],
];

/** Of the member in a row of the roster; the matrices have as many rows as the roster. */
function memberFormulas(row: number, last: { readonly roster: number; readonly leave: number }): string[] {
  const name = `$A${row}`;
  const column = (sheet: string, letters: string, rows = last.roster): string =>
    `'${sheet}'!$${letters}$2:$${letters}$${rows}`;
  const roster = (letters: string): string => column(SHEETS.roster, letters);
  const marks = (month: number): string => column(SHEETS.attendance(LAST_YEAR), monthColumn(month));
  const paid = (month: number): string => column(SHEETS.dues(LAST_YEAR), monthColumn(month));
  const inAttendance = column(SHEETS.attendance(LAST_YEAR), 'A');
  const inDues = column(SHEETS.dues(LAST_YEAR), 'A');
  const leave = (letters: string): string => column(SHEETS.leave, letters, last.leave);
  const counted = (mark: string): string => `COUNTIFS(${inAttendance},${name},${marks(12)},"${mark}")`;
  const absentThrice = [12, 11, 10].map((month) => `${marks(month)},"×"`).join(',');
  const months = Array.from({ length: 12 }, (_, index) => `SUMIFS(${paid(index + 1)},${inDues},${name})`);
  return [
    `${SHEETS.roster}!B${row}`,
    ...['√', '事假', '×', ''].map(counted),
    `COUNTIFS(${inAttendance},${name},${absentThrice})`,
    `COUNTIFS(${leave('A')},${name},${leave('B')},"${LAST_YEAR}年12月",${leave('E')},"")`,
    `COUNTIFS(${leave('A')},${name},${leave('F')},"")`,
    `SUMIFS(${roster('G')},${roster('B')},${name})`,
    `SUMIFS(${paid(12)},${inDues},${name})`,
    `MAX(0,I${row}-J${row})`,
    months.join('+'),
    `MAX(0,12*I${row}-L${row})`,
  ];
}
