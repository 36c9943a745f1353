import { addressOf } from '../../../src/records/cell-ref';
import type { CellChange, Edit } from '../../../src/workbook/edit';
import type { DraftCell, SheetDraft } from '../../../src/workbook/sheet-draft';
import type { CellValue, GeneratedMark, SheetSnapshot, Snapshot } from '../../../src/workbook/snapshot';
import type { WorkbookHost } from '../../../src/workbook/workbook-host';
import { sheets } from '../../sheets';

/** What a workbook can hold beside the values that a snapshot tells. Cells are named as "花名册!B3". */
export interface ContractOptions {
  /** The workbook's structure is protected: no sheet may be added, removed or renamed. */
  readonly structureLocked?: boolean;
  /** Formulas without the leading "="; each shows the value that the snapshot has there. */
  readonly formulas?: Readonly<Record<string, string>>;
  /** Number formats of cells; all others are General. */
  readonly formats?: Readonly<Record<string, string>>;
  /** Dropdowns over ranges ("花名册!B3:B6") that refuse other entries; empty cells are allowed. */
  readonly dropdowns?: Readonly<Record<string, readonly string[]>>;
  /** Rows that are hidden by hand, by sheet. */
  readonly hiddenRows?: Readonly<Record<string, readonly number[]>>;
  /** Ranges with an active filter, by sheet; the rows that it hides. */
  readonly filters?: Readonly<Record<string, { readonly range: string; readonly hides: readonly number[] }>>;
}

/** Gives a host over a workbook that reads as this snapshot does, its marks and protected sheets included. */
export type MakeHost = (start: Snapshot, options?: ContractOptions) => Promise<WorkbookHost>;

/** A host with a view of what the port does not tell, for proving what was and was not written. */
export interface ContractBook {
  readonly host: WorkbookHost;
  /** Without the leading "="; null where the cell holds none. */
  readonly formula: (sheet: string, address: string) => Promise<string | null>;
  /** The number format as a code; "General" where none was given. */
  readonly format: (sheet: string, address: string) => Promise<string>;
}

export type OpenBook = (start: Snapshot, options?: ContractOptions) => Promise<ContractBook>;

export const NOTICE: GeneratedMark = { kind: 'dues-notice', period: '2020-H1' };

export const BRANCH = sheets(`
# 花名册
党员花名册 | <        | <
姓名       | 类别     | 党费标准
李明       | 正式党员 | 12.5
王芳       | 预备党员 | 8

赵敏       | 正式党员 | true
# 名单 (hidden)
张伟
# 党费台账
姓名 | 1月
李明 | 12.5
`);

/** Runs the edits, which must be refused with an error of that class, and proves that nothing was written. */
export async function refusal<Refusal extends Error>(
  host: WorkbookHost,
  edits: readonly Edit[],
  error: abstract new (...values: never[]) => Refusal,
): Promise<Refusal> {
  const before = facts(await host.read());
  const refused: unknown = await host.apply(edits).then(
    () => null,
    (problem: unknown) => problem,
  );
  expect(refused).toBeInstanceOf(error);
  expect(facts(await host.read())).toEqual(before);
  return refused as Refusal;
}

export function set(sheet: string, ...changes: readonly CellChange[]): Edit {
  return { kind: 'set-cells', sheet, changes };
}

export function put(draft: SheetDraft, replace = false): Edit {
  return { kind: 'put-sheet', draft, replace };
}

export function notice(changes: Partial<SheetDraft> = {}): SheetDraft {
  const row = (...cells: readonly DraftCell[]): { readonly cells: readonly DraftCell[] } => ({ cells });
  return {
    name: '党费公示',
    mark: NOTICE,
    widths: [12, 12],
    rows: [
      row({ value: '党费收缴公示', style: 'title' }),
      row({ value: '姓名', style: 'header' }, { value: '实交', style: 'header' }),
      row({ value: '=李明', style: 'text' }, { value: 12.5, style: 'amount' }),
      row({ value: '王芳', style: 'text' }, { value: 8, style: 'amount' }),
      row({ value: '合计', style: 'totalText' }, { value: 20.5, formula: 'SUM(B3:B4)', style: 'totalAmount' }),
    ],
    merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
    frozen: { rows: 2, columns: 0 },
    print: { orientation: 'portrait', repeatRows: [2, 2], pageNumbers: true },
    ...{ dropdowns: [], bars: [], shadings: [], charts: [] },
    ...changes,
  };
}

export function noticeFacts(sheet: string): Record<string, CellValue> {
  const values = {
    A1: '党费收缴公示',
    A2: '姓名',
    B2: '实交',
    A3: '=李明',
    B3: 12.5,
    A4: '王芳',
    B4: 8,
    A5: '合计',
    B5: 20.5,
  };
  return Object.fromEntries(Object.entries(values).map(([address, value]) => [`${sheet}!${address}`, value]));
}

/** Every value by sheet and address: hosts may differ in where a sheet's used range begins and ends. */
export function facts(snapshot: Snapshot): Record<string, CellValue> {
  const found: Record<string, CellValue> = {};
  for (const { name, top, left, values } of snapshot.sheets) {
    values.forEach((cells, row) =>
      cells.forEach((value, column) => {
        if (value !== null) found[`${name}!${addressOf({ row: top + row, column: left + column })}`] = value;
      }),
    );
  }
  return found;
}

export function changed(snapshot: Snapshot, changes: Readonly<Record<string, Partial<SheetSnapshot>>>): Snapshot {
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, ...changes[sheet.name] })) };
}
