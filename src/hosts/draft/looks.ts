import type { CellStyle, Shade } from '../../workbook/sheet-draft';

/** What a style of a draft looks like: font, fill, borders, alignment and number format. */
export interface Look {
  readonly size: number;
  readonly bold: boolean;
  readonly underline: boolean;
  /** RGB; null for the automatic colour. */
  readonly colour: string | null;
  readonly fill: string | null;
  readonly bordered: boolean;
  readonly horizontal: 'left' | 'center' | 'right' | null;
  readonly wrapped: boolean;
  readonly format: string;
}

/** 宋体 is what Chinese offices print tables in; every program that has no such font names a substitute. */
export const FONT = '宋体';
export const BODY_SIZE = 11;

const PLAIN: Look = {
  size: BODY_SIZE,
  bold: false,
  underline: false,
  colour: null,
  fill: null,
  bordered: false,
  horizontal: null,
  wrapped: false,
  format: 'General',
};
const CELL: Look = { ...PLAIN, bordered: true };
const TEXT: Look = { ...CELL, horizontal: 'left', wrapped: true };
const INTEGER: Look = { ...CELL, horizontal: 'center', format: '0' };
const AMOUNT: Look = { ...CELL, horizontal: 'right', format: '#,##0.00' };
const PERCENT: Look = { ...CELL, horizontal: 'right', format: '0.0' };
const TOTAL = { bold: true, fill: 'F7F1EE' };

export const LOOKS: Readonly<Record<CellStyle, Look>> = {
  title: { ...PLAIN, size: 18, bold: true, horizontal: 'center', wrapped: true },
  subtitle: { ...PLAIN, size: 12, horizontal: 'center', wrapped: true },
  note: { ...PLAIN, size: 9, colour: '595959', horizontal: 'left', wrapped: true },
  label: { ...PLAIN, horizontal: 'left' },
  paragraph: { ...PLAIN, horizontal: 'left', wrapped: true },
  right: { ...PLAIN, horizontal: 'right' },
  header: { ...CELL, bold: true, fill: 'F2DCD6', horizontal: 'center', wrapped: true },
  text: TEXT,
  centre: { ...TEXT, horizontal: 'center' },
  integer: INTEGER,
  amount: AMOUNT,
  percent: PERCENT,
  date: { ...CELL, horizontal: 'center', format: 'yyyy-mm-dd' },
  month: { ...CELL, horizontal: 'center', format: 'yyyy"年"m"月"' },
  totalText: { ...TEXT, ...TOTAL, horizontal: 'center' },
  totalInteger: { ...INTEGER, ...TOTAL },
  totalAmount: { ...AMOUNT, ...TOTAL },
  totalPercent: { ...PERCENT, ...TOTAL },
  error: { ...TEXT, colour: '9C0006', fill: 'FCE4E4' },
  warning: { ...TEXT, colour: '7F4F00', fill: 'FFF3D6' },
  info: { ...TEXT, colour: '1F4E79', fill: 'E6F0FA' },
  link: { ...TEXT, underline: true, colour: '0563C1' },
  input: { ...TEXT, fill: 'FFFDF0' },
};

/** Colours of a shaded cell, RGB; what asks for attention is bold too, for prints without colour. */
export const SHADES: Readonly<
  Record<Shade, { readonly colour: string; readonly fill: string; readonly bold: boolean }>
> = {
  good: { colour: '2E5E2A', fill: 'E3F1DF', bold: false },
  fair: { colour: '7F4F00', fill: 'FFF3D6', bold: false },
  bad: { colour: '9C0006', fill: 'F8D0D0', bold: true },
};

/** The text of a shaded cell as the formula that a rule compares with. */
export function shadeFormula(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
