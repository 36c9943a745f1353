import { addressOf } from '../../../records/cell-ref';
import type { Severity } from '../../../records/settings';
import type { CellMark, MarksPut } from '../../../workbook/sheet-marks';
import { rangesAt } from '../range-at';
import { fewAtATime } from '../read/few-at-a-time';
import { inExcel, inExcelAsOneStep } from '../session';
import { sheetIn } from '../sheets-by-name';
import { supports } from '../supports';
import { placeKey, type ExcelMarksFound } from './look-for-marks';
import { markFormula, signedText } from './mark-signs';

/** Fills on which black text stays readable; the gravest and the slightest are told apart by their letters too. */
const LOOKS: Readonly<Record<Severity, { readonly fill: string; readonly bold: boolean; readonly italic: boolean }>> = {
  error: { fill: '#F8CBAD', bold: true, italic: false },
  warning: { fill: '#FFE699', bold: false, italic: false },
  info: { fill: '#DDEBF7', bold: false, italic: true },
};

const SEVERITIES: readonly Severity[] = ['info', 'warning', 'error'];

/** Excel takes an address list of at most 8,192 letters; a shorter one leaves room for its own additions. */
const ADDRESS_ROOM = 4_000;

/** How the sentences are put: all with the fills, or each in a request of its own, which another may then be refused beside. */
export type Sentences = 'together' | 'apart';

/** Takes away what was found and puts the marks in its place: one round trip, one step to undo where Excel joins them. */
export async function putMarks(
  found: ExcelMarksFound,
  marks: readonly CellMark[],
  sentences: Sentences = 'together',
): Promise<MarksPut> {
  const locked = new Set(found.lockedSheets);
  const open = marks.filter(({ cell }) => !locked.has(cell.sheet));
  const said = supports('1.10') ? open.filter(({ cell }) => !found.taken.has(placeKey(cell))) : [];
  const formats = found.formats.filter(({ sheet }) => !locked.has(sheet));
  const comments = found.comments.filter(({ sheet }) => !locked.has(sheet));
  const fills = SEVERITIES.flatMap((severity) => addressesOf(open, severity).map((at) => [severity, ...at] as const));
  if (formats.length + comments.length + open.length > 0) {
    await inExcelAsOneStep(async (context) => {
      for (const { sheet, id } of formats) {
        sheetIn(context, sheet).getRange().untrack().conditionalFormats.getItem(id).delete();
      }
      if (supports('1.10')) {
        for (const { sheet, id } of comments) sheetIn(context, sheet).comments.getItem(id).delete();
      }
      for (const [severity, sheet, addresses] of fills) {
        addFormat(rangesAt(sheetIn(context, sheet), addresses), severity);
      }
      if (sentences === 'together') for (const mark of said) addSentence(context, mark);
      await context.sync();
    });
  }
  const refused = sentences === 'apart' ? await countRefused(said) : 0;
  const withoutSentence = open.length - said.length + refused;
  return {
    ours: fills.length + open.length - withoutSentence + (found.ours - formats.length - comments.length),
    cells: open.length,
    withoutSentence,
    locked: marks.length - open.length,
  };
}

function addSentence(context: Excel.RequestContext, { cell, sentence }: CellMark): void {
  if (supports('1.10')) sheetIn(context, cell.sheet).comments.add(addressOf(cell), signedText(sentence));
}

/** Each asked for by itself; what Excel refuses is a cell where something stands that it does not tell of. */
async function countRefused(marks: readonly CellMark[]): Promise<number> {
  const settled = await fewAtATime(marks, (mark) =>
    inExcel(async (context) => {
      addSentence(context, mark);
      await context.sync();
    }).then(
      () => 'put',
      () => 'refused',
    ),
  );
  return settled.filter((outcome) => outcome === 'refused').length;
}

function addFormat(ranges: Excel.RangeAreas, severity: Severity): void {
  const { custom } = ranges.conditionalFormats.add('Custom');
  const { fill, bold, italic } = LOOKS[severity];
  custom.rule.formula = markFormula(severity);
  custom.format.fill.color = fill;
  if (bold) custom.format.font.bold = true;
  if (italic) custom.format.font.italic = true;
}

/** The cells of a severity by their sheets, in lists that Excel takes. */
function addressesOf(marks: readonly CellMark[], severity: Severity): (readonly [string, string])[] {
  const lists: [string, string][] = [];
  const latest = new Map<string, [string, string]>();
  for (const { cell } of marks.filter((mark) => mark.severity === severity)) {
    const list = latest.get(cell.sheet);
    const address = addressOf(cell);
    if (list && list[1].length + address.length < ADDRESS_ROOM) list[1] += `,${address}`;
    else {
      const begun: [string, string] = [cell.sheet, address];
      latest.set(cell.sheet, begun);
      lists.push(begun);
    }
  }
  return lists;
}
