import type { AddColumns, NewColumnCell } from '../../../workbook/edit';
import { withColumnNames } from '../../formulas/column-names';
import { cellsOfColumns, inOrder } from '../apply/inspect-sheet';
import type { CellWrite } from '../cells/cell-write';
import { scanTargets, targetKey, type TargetScan } from '../cells/scan-targets';
import { writeTargets } from '../cells/write-targets';
import type { OpcPackage } from '../opc/opc-package';
import type { CellPosition } from '../read/cell-address';
import type { CellFormats } from '../styles/cell-formats';
import { filledRight, readColumnModel, type ColumnModel } from './column-model';
import { copyWidths } from './column-widths';
import type { LineMove } from '../../formulas/line-move';
import { addMerges } from './merges';
import { moveLines } from './move-lines';
import { nameTableColumns, type NamedColumns } from './table-columns';

/** Columns as they were added, for telling and for taking them away again; as AddedRows. */
export interface AddedColumns {
  readonly edit: AddColumns;
  readonly move: LineMove | null;
  readonly grown: boolean;
  readonly formatted: readonly CellPosition[];
  readonly numbered: readonly CellPosition[];
  /** Without `insert`: columns that were given a width. */
  readonly widths: readonly number[];
}

/** Adds columns to a table. That they can be added must have been found out before. */
export function addColumns(pack: OpcPackage, part: string, edit: AddColumns, formats: () => CellFormats): AddedColumns {
  const move = moveOf(edit);
  const isTold = move?.kind === 'grow' && !moveLines(pack.copy(), { ...move, kind: 'shrink' });
  const hasMoved = move !== null && moveLines(pack, move);
  const named = nameTableColumns(pack, part, edit);
  const widths = copyWidths(pack, part, edit);
  const source = pack.xml(part);
  const model = readColumnModel(source, edit);
  const places = placesOf(edit, model);
  const scan = scanTargets(source, places);
  const cells = new NewColumnCells(edit, model, scan, named, formats);
  const writes = places.flatMap((place) => cells.writeAt(place) ?? []);
  pack.setXml(part, writeTargets(source, scan, writes));
  const by = edit.at - edit.like;
  const copies = (edit.bare ? [] : model.merges).map((merge) => ({
    ...merge,
    left: merge.left + by,
    right: merge.right + by,
  }));
  addMerges(pack, part, copies);
  const added = { edit, move, grown: false, formatted: [], numbered: [], widths: [] };
  if (edit.insert) return added;
  return { ...added, grown: hasMoved && isTold, formatted: cells.formatted, numbered: cells.numbered, widths };
}

/** null where nothing moves, and the columns do not follow on their neighbour, so that nothing is about both. */
function moveOf({ sheet, like, at, insert, top, bottom, columns }: AddColumns): LineMove | null {
  const count = columns.length;
  if (count === 0 || (!insert && at !== like + count)) return null;
  const place = { at, count, across: [top, bottom], neighbour: [like, like + count - 1] } as const;
  return { kind: insert ? 'insert' : 'grow', axis: 'columns', sheet, ...place };
}

/** All cells that the new columns may have, in order: of inserted ones those of every row that is there. */
function placesOf(edit: AddColumns, { rows }: ColumnModel): readonly CellPosition[] {
  const found = new Map(cellsOfColumns({ ...edit, count: edit.columns.length }).map((cell) => [targetKey(cell), cell]));
  edit.columns.forEach((cells, index) => {
    const column = edit.at + index;
    for (const row of [...cells.map((cell) => cell.row), ...(edit.insert ? rows.keys() : [])]) {
      found.set(targetKey({ row, column }), { row, column });
    }
  });
  return [...found.values()].toSorted(inOrder);
}

/** What the cells of new columns are to hold: format and formula of the model, and the values given. */
class NewColumnCells {
  readonly formatted: CellPosition[] = [];
  readonly numbered: CellPosition[] = [];

  constructor(
    private readonly edit: AddColumns,
    private readonly model: ColumnModel,
    private readonly scan: TargetScan,
    private readonly named: NamedColumns | null,
    private readonly formats: () => CellFormats,
  ) {}

  /** null where no cell is needed. */
  writeAt({ row, column }: CellPosition): CellWrite | null {
    const { insert, like, at, top, bottom, bare = false } = this.edit;
    const isTable = row >= top && row <= bottom;
    const modelled = { row, column: isTable ? like + column - at : at - 1 };
    const neighbours = isTable && !bare ? this.model.formulas.get(targetKey(modelled)) : undefined;
    const stated = this.givenAt(row, column);
    const given = stated?.unlessFormula === true && neighbours ? undefined : stated;
    const own = insert ? null : this.ownStyle({ row, column });
    const takes = own === null && (isTable || insert);
    const plain = this.bareStyle(row, column);
    const style = takes ? this.model.styles.get(targetKey(modelled)) : undefined;
    const taken = style === plain ? undefined : style;
    const base = own ?? taken ?? plain;
    const number = given?.format === undefined ? base : this.formats().withFormat(base, given.format);
    const isPlace = isTable && this.scan.places.get(targetKey({ row, column }))?.kind !== 'cell';
    if (number !== base && own !== null) this.numbered.push({ row, column });
    else if (taken !== undefined || number !== base || isPlace) this.formatted.push({ row, column });
    const formula = given ? undefined : neighbours;
    const said = number === base ? taken : number;
    if (!given && !formula && said === undefined) return null;
    return {
      ...{ row, column, value: given?.value ?? null },
      ...(formula ? { formula: this.filled(formula) } : {}),
      ...(said === undefined ? {} : { style: said }),
    };
  }

  private filled(formula: Parameters<typeof filledRight>[0]): ReturnType<typeof filledRight> {
    const filled = filledRight(formula, this.edit.at - this.edit.like);
    return this.named ? { ...filled, text: withColumnNames(filled.text, this.named.renamed) } : filled;
  }

  /** Of the head of an Excel table the name that it had to get. */
  private givenAt(row: number, column: number): NewColumnCell | undefined {
    const index = column - this.edit.at;
    const isHead = this.named !== null && this.named.head === row;
    const given = this.edit.columns[index]?.findLast((cell) => cell.row === row && !isBlank(cell));
    return isHead ? { row, value: this.named.names[index] ?? null } : given;
  }

  /** A cell that stands in the sheet has a format of its own unless that is the plain one, with nothing around it. */
  private ownStyle(cell: CellPosition): number | null {
    const place = this.scan.places.get(targetKey(cell));
    if (place?.kind !== 'cell') return null;
    const style = Number(place.cell.tag.attributes.s?.value ?? 0);
    return style === 0 && this.columnStyle(cell.column) === null ? null : style;
  }

  private bareStyle(row: number, column: number): number {
    return this.model.rows.get(row) ?? this.columnStyle(column) ?? 0;
  }

  private columnStyle(column: number): number | null {
    const found = this.scan.columnStyles.find(({ first, last }) => column >= first && column <= last);
    return found ? Number(found.style) : null;
  }
}

function isBlank({ value }: NewColumnCell): boolean {
  return value === null || value === '';
}
