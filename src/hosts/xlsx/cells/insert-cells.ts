import { addressOf } from '../../../records/cell-ref';
import type { ElementPlace } from '../read/scan-sheet';
import { extendElement } from '../xml/edit-element';
import type { Splices } from '../xml/splices';
import { element, withPrefix } from '../xml/write-xml';
import { isOn } from '../xml/xml-tree';
import type { CellWrite } from './cell-write';
import { writtenContent, writtenType } from './cell-xml';
import type { ColumnStyle, TargetPlace } from './scan-targets';

type NewPlace = Exclude<TargetPlace, { kind: 'cell' }>;

/** A cell that does not stand in the sheet yet, and where it is to go. */
export interface Insertion {
  readonly write: CellWrite;
  readonly place: NewPlace;
}

interface SheetFrame {
  readonly sheetData: ElementPlace;
  readonly columnStyles: readonly ColumnStyle[];
  readonly rowAttributes: RowAttributes;
}

/** What is said of rows that do not stand in the sheet yet. */
export type RowAttributes = ReadonlyMap<number, Readonly<Record<string, string>>>;

/** Inserts cells, and rows where there are none, in the order that readers expect. */
export function insertCells(splices: Splices, text: string, frame: SheetFrame, insertions: readonly Insertion[]): void {
  const { prefix, name } = frame.sheetData.tag;
  let lastRows = '';
  for (const group of groupsByRow(insertions)) {
    const { place, write } = group[0];
    if (place.kind === 'gap') {
      extendRow(splices, text, frame, place.row, group);
      continue;
    }
    const cells = group.map((insertion) => cellXml(frame, insertion));
    const xml = withPrefix(prefix, element('row', { r: write.row, ...frame.rowAttributes.get(write.row) }, ...cells));
    if (place.before === null) lastRows += xml;
    else splices.insert(place.before, xml);
  }
  if (lastRows !== '') extendElement(splices, text, { ...frame.sheetData, name }, lastRows);
}

type RowGroup = readonly [Insertion, ...Insertion[]];

function groupsByRow(insertions: readonly Insertion[]): readonly RowGroup[] {
  const groups = new Map<number, [Insertion, ...Insertion[]]>();
  for (const insertion of insertions) {
    const group = groups.get(insertion.write.row);
    if (group) group.push(insertion);
    else groups.set(insertion.write.row, [insertion]);
  }
  return [...groups.values()];
}

function extendRow(splices: Splices, text: string, frame: SheetFrame, row: ElementPlace, group: RowGroup): void {
  let atEnd = '';
  for (const insertion of group) {
    const { before } = insertion.place;
    const xml = withPrefix(row.tag.prefix, cellXml(frame, insertion));
    if (before === null) atEnd += xml;
    else splices.insert(before, xml);
  }
  const spans = withinSpans(row, group) ? {} : { spans: null };
  extendElement(splices, text, { ...row, name: row.tag.name }, atEnd, spans);
}

/** "spans" is a hint of the columns in use; it is dropped where it would no longer be true. */
function withinSpans(row: ElementPlace, group: RowGroup): boolean {
  const spans = row.tag.attributes.spans?.value;
  const [first = 0, last = 0] = spans?.split(':').map(Number) ?? [];
  return spans === undefined || group.every(({ write }) => write.column >= first && write.column <= last);
}

/** A cell where there was none takes the format of its row, else of its column, as in Excel. */
function cellXml({ columnStyles }: SheetFrame, { write, place }: Insertion): string {
  const row = place.kind === 'gap' && isOn(place.row.tag.attributes.customFormat?.value ?? null) ? place.row : null;
  const rowStyle = row?.tag.attributes.s?.value;
  const ofColumn = columnStyles.find(({ first, last }) => write.column >= first && write.column <= last);
  const style = write.style ?? rowStyle ?? ofColumn?.style ?? null;
  return element('c', { r: addressOf(write), s: style, t: writtenType(write) }, writtenContent(write));
}
