import { isSameFormula } from '../../../formulas/same-formula';
import { rangeAt } from '../../range-at';
import { sheetsToInspect } from '../look/cells';
import { grownAreas, type GrownName } from '../plan/line-moves';
import type { WritePlan } from '../plan/plan';
import { sheetIn } from '../../sheets-by-name';
import { ACTION_BYTES, type Step } from '../step';

/** The defined names that were to take lines in, as they read now. */
export class NamesQuery {
  private readonly items: readonly { readonly name: GrownName; readonly item: Excel.NamedItem }[];

  constructor(
    context: Excel.RequestContext,
    private readonly plan: WritePlan,
  ) {
    const sheetOf = sheetsToInspect(context);
    this.items = plan.names.map((name) => {
      const list = name.sheet === null ? context.workbook.names : sheetOf(name.sheet).names;
      const item = list.getItemOrNullObject(name.name);
      item.load('formula');
      return { name, item };
    });
  }

  /** To be asked after the sync, as what is below. */
  get areWritten(): boolean {
    return this.items.every(({ name, item }) => !item.isNullObject && isSameFormula(String(item.formula), name.after));
  }

  /** Puts those back that took lines in, or were broken when these were deleted; what a person made of one stays. */
  get undoSteps(): readonly Step[] {
    return this.items.flatMap(({ name, item }): readonly Step[] => {
      const ours = [name.meanwhile, name.after, takenBack(this.plan, name.after, name.sheet ?? '')];
      if (item.isNullObject || !ours.some((one) => isSameFormula(one, String(item.formula)))) return [];
      return [{ bytes: 2 * ACTION_BYTES + name.before.length, queue: () => void (item.formula = name.before) }];
    });
  }
}

/**
 * What puts formulas back that named new lines one by one, which Excel breaks when
 * these are deleted, and defined names that took lines in. Looks where they stand.
 */
export async function brokenFormulas(context: Excel.RequestContext, plan: WritePlan): Promise<readonly Step[]> {
  const sheetOf = sheetsToInspect(context);
  const names = new NamesQuery(context, plan);
  const found = grownAreas(plan.formulas).flatMap(({ sheet, cells }) =>
    cells.map(({ row, column, before, after }) => {
      const area = { top: row, bottom: row, left: column, right: column };
      const range = rangeAt(sheetOf(sheet), area);
      range.load('formulas');
      return { sheet, area, range, before, left: takenBack(plan, after, sheet) };
    }),
  );
  if (found.length + plan.names.length === 0) return [];
  await context.sync();
  const broken = found.filter(({ sheet, range, before, left }) => {
    return !sheetOf(sheet).isNullObject && left !== before && isSameFormula(String(range.formulas[0]?.[0]), left);
  });
  return [
    ...broken.map(({ sheet, area, before }): Step => ({
      bytes: 2 * ACTION_BYTES + before.length,
      queue: (own) => void (rangeAt(sheetIn(own, sheet), area).formulas = [[before]]),
    })),
    ...names.undoSteps,
  ];
}

function takenBack({ moves }: WritePlan, formula: string, sheet: string): string {
  return `=${moves.formulaTakenBack(formula.slice(1), sheet)}`;
}
