import type { PutSheet } from '../../../../workbook/edit';
import { SheetExists } from '../../../../workbook/errors';
import { generatedMarkText } from '../../../../workbook/generated-mark';
import type { SheetDraft } from '../../../../workbook/sheet-draft';
import { isWorkName } from '../../../../workbook/work-names';
import type { SurveyedSheet } from '../../read/survey';

/**
 * How a sheet comes into the workbook: built under a name of its own first, so
 * that a half-built one is never taken for anybody else's, then renamed.
 */
export interface SheetPlan {
  readonly draft: SheetDraft;
  /** A replaced sheet keeps the name that people gave it. */
  readonly name: string;
  readonly buildName: string;
  readonly replaces: SurveyedSheet | null;
  /** What the replaced sheet is called for the moment in which both exist. */
  readonly outgoingName: string;
}

/** Throws SheetExists where a name or a mark is taken and may not be replaced. */
export function planSheets(
  edits: readonly PutSheet[],
  sheets: readonly SurveyedSheet[],
  freeName: () => string,
): readonly SheetPlan[] {
  return edits.map((edit) => {
    const { draft } = edit;
    const replaces = findPlace(edit, sheets);
    return { draft, name: replaces?.name ?? draft.name, replaces, buildName: freeName(), outgoingName: freeName() };
  });
}

function findPlace(
  { draft, replace, keepBoth = false }: PutSheet,
  sheets: readonly SurveyedSheet[],
): SurveyedSheet | null {
  // What somebody is building at this moment, or left unfinished, is not there yet.
  const marked = sheets.filter((sheet) => isSameMark(sheet, draft) && !isWorkName(sheet.name));
  const clash = sheets.find(({ name }) => isSameName(name, draft.name));
  if (clash && !marked.includes(clash)) throw new SheetExists(clash.name, false);
  if (keepBoth && !clash) return null;
  const old = clash ?? marked[0];
  if (old && !replace) throw new SheetExists(old.name, true);
  return old ?? null;
}

export function isSameMark({ generated }: SurveyedSheet, { mark }: SheetDraft): boolean {
  return generated !== null && mark !== null && generatedMarkText(generated) === generatedMarkText(mark);
}

/** Excel tells sheet names apart without case. */
export function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
