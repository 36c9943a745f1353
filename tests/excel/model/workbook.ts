import { ExcelError, NotPlayed } from '../protocol/excel-error';
import { withoutSheet } from './formula-lines';
import { MemorySheet, type MemoryName } from './sheet';

/** The workbook that the in-memory Excel has open. */
export class MemoryWorkbook {
  readonly sheets: MemorySheet[] = [];
  readonly names: MemoryName[] = [];
  date1904 = false;
  structureLocked = false;
  /** Whether a table takes in what is written right below it, which a person may switch off. */
  tablesGrow = true;
  /** What the person would see: the active sheet and the address of the selected cell. */
  activeSheet: MemorySheet | null = null;
  selection: string | null = null;
  private nextId = 1;

  constructor(readonly name: string) {}

  /** An id that nothing else of the workbook has. */
  newId(): string {
    return `{${String(this.nextId++).padStart(8, '0')}-0002-0000-0000-000000000000}`;
  }

  /** Throws ItemAlreadyExists, or InvalidArgument for a name Excel refuses. */
  addSheet(name: string): MemorySheet {
    this.checkName(name);
    const id = `{${String(this.nextId++).padStart(8, '0')}-0001-0000-0000-000000000000}`;
    const sheet = new MemorySheet(id, name, this.sheets);
    this.sheets.push(sheet);
    this.activeSheet ??= sheet;
    return sheet;
  }

  /** Directly after its original, under the name that Excel gives it. */
  copySheet(original: MemorySheet): MemorySheet {
    this.checkStructure();
    let number = 2;
    while (this.findSheet(`${original.name} (${number})`)) number++;
    if (original.tables.length > 0) throw new NotPlayed('a copy of a sheet with tables');
    const id = `{${String(this.nextId++).padStart(8, '0')}-0001-0000-0000-000000000000}`;
    const sheet = original.copy(id, `${original.name} (${number})`);
    this.sheets.splice(this.sheets.indexOf(original) + 1, 0, sheet);
    return sheet;
  }

  renameSheet(sheet: MemorySheet, name: string): void {
    if (sheet.name === name) return;
    this.checkStructure();
    if (sheet.name.toLowerCase() !== name.toLowerCase()) this.checkName(name);
    sheet.name = name;
  }

  moveSheet(sheet: MemorySheet, position: number): void {
    this.checkStructure();
    if (position < 0 || position >= this.sheets.length) throw new ExcelError('InvalidArgument');
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
  }

  deleteSheet(sheet: MemorySheet): void {
    this.checkStructure();
    const others = this.sheets.filter((other) => other !== sheet && other.visibility === 'visible');
    if (others.length === 0) throw new ExcelError('InvalidOperation', 'a workbook keeps one visible sheet');
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    for (const other of this.sheets) {
      for (const [row, column, { formula }] of [...other.cells()]) {
        const lost = formula === null ? null : withoutSheet(formula, sheet.name);
        if (lost !== formula) other.change(row, column, { formula: lost });
      }
    }
    if (this.activeSheet === sheet) this.activeSheet = others[0] ?? null;
  }

  /** By name in any case, or by id, as Excel finds it. */
  findSheet(key: string): MemorySheet | null {
    const name = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === name) ?? null;
  }

  checkStructure(): void {
    if (this.structureLocked) throw new ExcelError('AccessDenied', 'the structure of the workbook is protected');
  }

  private checkName(name: string): void {
    if (name.length === 0 || name.length > 31 || /[\\/?*[\]:]/.test(name))
      throw new ExcelError('InvalidArgument', name);
    if (this.findSheet(name)) throw new ExcelError('ItemAlreadyExists', name);
  }
}
