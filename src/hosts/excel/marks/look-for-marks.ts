import { addressOf, type CellRef } from '../../../records/cell-ref';
import type { MarksFound } from '../../../workbook/sheet-marks';
import { inExcel } from '../session';
import { supports } from '../supports';
import { isMarkFormula, isSignedText } from './mark-signs';

/** Our marks, by what Excel calls them. */
export interface ExcelMarksFound extends MarksFound {
  /** The sheets that were looked at. */
  readonly sheets: readonly string[];
  readonly formats: readonly { readonly sheet: string; readonly id: string }[];
  readonly comments: readonly { readonly sheet: string; readonly id: string }[];
  /** Cells that have a comment of somebody else; of notes of the older kind Excel tells nothing here. */
  readonly taken: ReadonlySet<string>;
}

interface AskedSheet {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly formats: Excel.ConditionalFormatCollection;
  readonly comments: Excel.CommentCollection | null;
}

/**
 * Looks for our marks on the sheets, and for comments of others on them: one round trip,
 * and another one only where there are such comments, whose cells Excel tells no sooner.
 */
export function lookForMarks(sheets: readonly string[]): Promise<ExcelMarksFound> {
  return inExcel(async (context) => {
    const asked = sheets.map((name) => askSheet(context.workbook.worksheets.getItemOrNullObject(name), name));
    await context.sync();
    const there = asked.filter(({ sheet }) => !sheet.isNullObject);
    const lockedSheets = there.filter(({ sheet }) => sheet.protection.protected).map(({ name }) => name);
    const formats = there.flatMap(({ name, formats: { items } }) =>
      items.filter(isOurFormat).map(({ id }) => ({ sheet: name, id })),
    );
    const all = there.flatMap(commentsOn);
    const comments = all.filter(({ isOurs }) => isOurs).map(({ sheet, id }) => ({ sheet, id }));
    const others = all.filter(({ isOurs }) => !isOurs).map(({ comment }) => comment);
    const taken = await placesOf(context, others);
    return { sheets, formats, comments, taken, lockedSheets, ours: formats.length + comments.length };
  });
}

function askSheet(sheet: Excel.Worksheet, name: string): AskedSheet {
  sheet.load('name');
  sheet.protection.load('protected');
  const formats = sheet.getRange().untrack().conditionalFormats;
  formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
  let comments: Excel.CommentCollection | null = null;
  if (supports('1.10')) {
    comments = sheet.comments;
    comments.load('items/id,items/content,items/replies/items/id');
  }
  return { name, sheet, formats, comments };
}

function isOurFormat({ type, customOrNullObject: custom }: Excel.ConditionalFormat): boolean {
  return type === 'Custom' && !custom.isNullObject && isMarkFormula(custom.rule.formula);
}

interface FoundComment {
  readonly sheet: string;
  readonly id: string;
  /** What somebody has changed or answered is not ours to take away. */
  readonly isOurs: boolean;
  readonly comment: Placed;
}

/** Whatever can be asked for its cell. */
interface Placed {
  getLocation(): Excel.Range;
}

function commentsOn({ name, comments }: AskedSheet): readonly FoundComment[] {
  if (comments === null || !supports('1.10')) return [];
  return comments.items.map((comment) => {
    const isOurs = comment.replies.items.length === 0 && isSignedText(comment.content);
    return { sheet: name, id: comment.id, isOurs, comment };
  });
}

async function placesOf(context: Excel.RequestContext, comments: readonly Placed[]): Promise<ReadonlySet<string>> {
  if (comments.length === 0) return new Set();
  const places = comments.map((comment) => comment.getLocation().untrack());
  for (const place of places) place.load('address');
  await context.sync();
  return new Set(places.map(({ address }) => plain(address)));
}

/** The address of a cell with its sheet, however it is quoted. */
export function placeKey(cell: CellRef): string {
  return plain(`${cell.sheet}!${addressOf(cell)}`);
}

function plain(address: string): string {
  return address.replace(/['$]/g, '');
}
