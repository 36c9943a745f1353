import { parseGeneratedMark } from '../../../workbook/generated-mark';
import {
  GENERATED_NAME,
  WRITER_NAME,
  type CellRange,
  type GeneratedMark,
  type Visibility,
} from '../../../workbook/snapshot';

/** What is known of a sheet before its values are read. */
export interface SurveyedSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  /** Place among the tabs, from 0. */
  readonly position: number;
  readonly locked: boolean;
  readonly generated: GeneratedMark | null;
  /** The token of the write that made it; null for a sheet that a person made. */
  readonly writer: string | null;
  /** Around the cells with values, formats left aside; null for an empty sheet. */
  readonly used: CellRange | null;
  /** Over the used range; null where they were not asked for. */
  readonly formulas: readonly (readonly unknown[])[] | null;
  /** The sheet's own defined names with their formulas; none where they were not asked for. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
}

/** How much is asked: names with formulas, and all formulas of the cells. */
export type SurveyDepth = 'sheets' | 'names' | 'formulas';

/** The questions about one sheet that are on their way. */
interface SheetQuery {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly mark: Excel.NamedItem;
  readonly writer: Excel.NamedItem;
  readonly depth: SurveyDepth;
}

/**
 * How many sheets are asked about before it is known how many there are. More
 * sheets than that cost one round trip more.
 */
const SHEETS_AHEAD = 32;

/**
 * Queues the questions about all sheets, so that one round trip answers them. The
 * used ranges cannot be asked for through the collection, so the sheets are also
 * walked from the first to the next; the list tells whether the walk met them all.
 */
export class Survey {
  private readonly list: Excel.WorksheetCollection;
  private readonly walked: readonly SheetQuery[];

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly depth: SurveyDepth = 'sheets',
  ) {
    this.list = context.workbook.worksheets;
    this.list.load('items/id');
    const walked: SheetQuery[] = [];
    let sheet = this.list.getFirst(false);
    for (let met = 0; met < SHEETS_AHEAD; met++) {
      walked.push(ask(sheet, depth));
      sheet = sheet.getNextOrNullObject(false);
    }
    this.walked = walked;
  }

  /** To be called after the sync that answered; asks once more for what the walk did not meet. */
  async sheets(): Promise<readonly SurveyedSheet[]> {
    const met = new Map(this.walked.filter(({ sheet }) => !sheet.isNullObject).map((query) => [query.sheet.id, query]));
    const rest = this.list.items
      .filter(({ id }) => !met.has(id))
      .map(({ id }) => [id, ask(this.list.getItem(id), this.depth)] as const);
    if (rest.length > 0) await this.context.sync();
    const all = new Map([...met, ...rest]);
    return this.list.items.flatMap(({ id }) => {
      const query = all.get(id);
      return query ? [answer(query)] : [];
    });
  }
}

function ask(sheet: Excel.Worksheet, depth: SurveyDepth): SheetQuery {
  sheet.load('id,name,visibility,position,protection/protected');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.untrack();
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  if (depth === 'formulas') used.load('formulas');
  if (depth !== 'sheets') sheet.names.load('items/name,items/formula');
  const mark = sheet.names.getItemOrNullObject(GENERATED_NAME);
  mark.load('formula');
  const writer = sheet.names.getItemOrNullObject(WRITER_NAME);
  writer.load('formula');
  return { sheet, used, mark, writer, depth };
}

function answer({ sheet, used, mark, writer, depth }: SheetQuery): SurveyedSheet {
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: visibilityOf(sheet.visibility),
    position: sheet.position,
    locked: sheet.protection.protected,
    generated: markOf(constantOf(mark)),
    writer: constantOf(writer),
    used: used.isNullObject ? null : areaOf(used),
    formulas: used.isNullObject || depth !== 'formulas' ? null : (used.formulas as unknown[][]),
    names: depth === 'sheets' ? [] : sheet.names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
  };
}

function visibilityOf(visibility: Excel.SheetVisibility | 'Visible' | 'Hidden' | 'VeryHidden'): Visibility {
  if (visibility === 'Hidden') return 'hidden';
  return visibility === 'VeryHidden' ? 'veryHidden' : 'visible';
}

function markOf(text: string | null): GeneratedMark | null {
  return text === null ? null : parseGeneratedMark(text);
}

/** The text that a defined name stands for; null where there is no such name, or one that people made. */
function constantOf(name: Excel.NamedItem): string | null {
  return name.isNullObject ? null : (/^="(.*)"$/.exec(String(name.formula))?.[1] ?? null);
}

/** Excel counts indexes from 0, the port counts rows and columns from 1. */
export function areaOf(range: Excel.Range): CellRange {
  return {
    top: range.rowIndex + 1,
    left: range.columnIndex + 1,
    bottom: range.rowIndex + range.rowCount,
    right: range.columnIndex + range.columnCount,
  };
}
