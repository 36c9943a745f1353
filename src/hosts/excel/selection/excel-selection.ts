import { cellRef, columnNumber, type CellRef } from '../../../records/cell-ref';
import type { SheetSelection } from '../../../workbook/sheet-selection';
import type { ReportProblem } from '../changes';
import { inExcel } from '../session';

/** How long after the last selection the listener is called, in milliseconds: somebody who moves on with the arrow keys is waited for. */
export const REST_TIME = 250;

type Handler = OfficeExtension.EventHandlerResult<Excel.WorksheetSelectionChangedEventArgs>;

/** The selection in the workbook that is open in Excel. */
export class ExcelSelection implements SheetSelection {
  constructor(private readonly report: ReportProblem) {}

  /** Excel tells the id of a sheet with each selection; the names are asked for once, with the wish to be told. */
  follow(listener: (cell: CellRef) => void): () => void {
    let stopped = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const started = listen((cell) => {
      clearTimeout(timer);
      if (!stopped) timer = setTimeout(() => listener(cell), REST_TIME);
    });
    started.catch(this.report);
    return () => {
      stopped = true;
      clearTimeout(timer);
      // Where listening could not begin there is nothing to take down; that was reported.
      void started.then(takeDown, () => undefined).catch(this.report);
    };
  }

  async current(): Promise<CellRef> {
    return inExcel(async (context) => {
      const range = context.workbook.getSelectedRange().untrack();
      range.load('rowIndex,columnIndex');
      range.worksheet.load('name');
      await context.sync();
      return cellRef(range.worksheet.name, range.rowIndex + 1, range.columnIndex + 1);
    });
  }
}

function listen(told: (cell: CellRef) => void): Promise<Handler> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    const names = new Map<string, string>();
    const handler = worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
      const name = names.get(worksheetId);
      const cell = name === undefined ? null : firstCell(name, address);
      if (cell) told(cell);
      return Promise.resolve();
    });
    await context.sync();
    for (const { id, name } of worksheets.items) names.set(id, name);
    return handler;
  });
}

async function takeDown(handler: Handler): Promise<void> {
  // A handler can be removed only in the context that added it.
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
}

/** "B3", "B3:C5", "B3,D7", and whole lines, "B:B" and "5:5", of which the first cell counts. */
function firstCell(sheet: string, address: string): CellRef | null {
  const found = /^\$?([A-Z]{1,3})?\$?(\d+)?(?![A-Z\d])/i.exec(address);
  if (!found || (found[1] === undefined && found[2] === undefined)) return null;
  return cellRef(sheet, Number(found[2] ?? 1), columnNumber(found[1] ?? 'A'));
}
