import { read, write, type WorkBook } from '@e965/xlsx';
import { WorkbookUnreadable } from '../../workbook/errors';

/** Records of a Workbook stream as a workbook. Throws WorkbookUnreadable, damaged. */
export function readRecords(stream: Uint8Array, file: string): WorkBook {
  try {
    const book = read(stream, {
      type: 'array',
      dense: true,
      cellStyles: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
    });
    return worksheetsOnly(book);
  } catch (error) {
    throw new WorkbookUnreadable(file, 'damaged', 'Workbook', { cause: error });
  }
}

/** The workbook as an .xlsx file. Throws WorkbookUnreadable, damaged, for what no .xlsx can hold. */
export function writeXlsx(book: WorkBook, file: string): Uint8Array {
  try {
    const bytes = write(book, { type: 'array', bookType: 'xlsx', bookSST: true, compression: true }) as ArrayBuffer;
    return new Uint8Array(bytes);
  } catch (error) {
    throw new WorkbookUnreadable(file, 'damaged', 'Workbook', { cause: error });
  }
}

/** Without sheets that are a chart or a macro, which no snapshot has. */
function worksheetsOnly(book: WorkBook): WorkBook {
  const isWorksheet = (name: string): boolean => {
    const type = book.Sheets[name]?.['!type'];
    return type === undefined || type === 'sheet';
  };
  const kept = book.SheetNames.map((name, index) => ({ name, index })).filter(({ name }) => isWorksheet(name));
  if (kept.length === book.SheetNames.length) return book;
  const place = new Map(kept.map(({ index }, now) => [index, now]));
  return {
    ...book,
    SheetNames: kept.map(({ name }) => name),
    Workbook: {
      ...book.Workbook,
      Sheets: kept.flatMap(({ index }) => book.Workbook?.Sheets?.[index] ?? []),
      Names: (book.Workbook?.Names ?? []).flatMap((name) => {
        if (name.Sheet === undefined) return [name];
        const now = place.get(name.Sheet);
        return now === undefined ? [] : [{ ...name, Sheet: now }];
      }),
    },
  };
}
