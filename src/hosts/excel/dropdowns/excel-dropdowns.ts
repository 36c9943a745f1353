import type { DropdownPlace, DropdownState, SheetDropdowns } from '../../../workbook/sheet-dropdowns';
import type { CellRange } from '../../../workbook/snapshot';
import { rangeAt } from '../range-at';
import { inExcel, inExcelAsOneStep } from '../session';
import { ValidationQuery } from '../validation/validation-query';

/** Stands where the hint for a cell would, which is not shown: by it our dropdowns are found again. */
const SIGN = 'theme-day';

/** Dropdowns in the workbook that is open in Excel, as data validation. */
export class ExcelDropdowns implements SheetDropdowns {
  constructor(
    /** Runs a write once those before it are done. */
    private readonly inTurn: <T>(write: () => Promise<T>) => Promise<T>,
  ) {}

  /** One round trip; another one where the cells of a column differ. Throws ExcelBusy, ExcelTooOld or ExcelFailed. */
  look(places: readonly DropdownPlace[]): Promise<readonly DropdownState[]> {
    return inExcel(async (context) => {
      const found = await askAll(context, places);
      return found.map((queries) => stateOf(queries));
    });
  }

  put({ sheet, areas }: DropdownPlace, words: readonly string[], question: string): Promise<void> {
    return this.inTurn(() =>
      inExcelAsOneStep(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        for (const area of areas) {
          const { dataValidation } = rangeAt(worksheet, area);
          dataValidation.rule = { list: { inCellDropDown: true, source: words.join(',') } };
          dataValidation.ignoreBlanks = true;
          dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: '', message: question };
          dataValidation.prompt = { showPrompt: false, title: SIGN, message: '' };
        }
        await context.sync();
      }),
    );
  }

  remove(places: readonly DropdownPlace[]): Promise<void> {
    return this.inTurn(() =>
      inExcelAsOneStep(async (context) => {
        const ours = (await askAll(context, places)).flat().filter(isOurs);
        for (const { sheet, area } of ours) rangeAt(sheet, area).dataValidation.clear();
        await context.sync();
      }),
    );
  }
}

/** For each place its columns, and cell by cell those columns whose cells differ. A sheet that is gone has none. */
async function askAll(
  context: Excel.RequestContext,
  places: readonly DropdownPlace[],
): Promise<readonly (readonly ValidationQuery[])[]> {
  const asked = places.map(({ sheet, areas }) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    worksheet.load('name');
    return { worksheet, queries: areas.map((area) => new ValidationQuery(worksheet, sheet, area)) };
  });
  await context.sync();
  const found = asked.map(({ worksheet, queries }) => (worksheet.isNullObject ? [] : queries));
  if (!found.flat().some(({ isMixed }) => isMixed)) return found;
  const single = found.map((queries) => queries.flatMap((query) => (query.isMixed ? eachCell(query) : [query])));
  await context.sync();
  return single;
}

function eachCell({ sheet, sheetName, area }: ValidationQuery): readonly ValidationQuery[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, down): ValidationQuery => {
    const cell: CellRange = { ...area, top: area.top + down, bottom: area.top + down };
    return new ValidationQuery(sheet, sheetName, cell);
  });
}

function stateOf(queries: readonly ValidationQuery[]): DropdownState {
  const ruled = queries.filter(({ exists }) => exists);
  if (ruled.length === 0) return queries.length === 0 ? 'taken' : 'free';
  return ruled.every(isOurs) ? 'ours' : 'taken';
}

function isOurs({ exists, isMixed, prompt }: ValidationQuery): boolean {
  return exists && !isMixed && prompt.title === SIGN;
}
