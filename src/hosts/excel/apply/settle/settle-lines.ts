import { WriteUncertain } from '../../../../workbook/excel-errors';
import { AnchorQuery, dropAnchor } from '../anchors';
import { entryOf } from '../areas';
import { queueTargets, sheetsToInspect } from '../look/cells';
import type { WritePlan } from '../plan/plan';
import { packSteps, sendPacks } from '../step';
import { deletion, emptiedSteps, lastFirst, removalSteps, replacedSheets } from '../write/final-steps';
import type { Phase } from '../write/write';
import { isWritten } from './undo';

/** What is found of the lines that were to be inserted. */
type FoundLines =
  /** Their anchors tell how far it came. */
  | 'under-way'
  /** All is written; only some anchors are left over. */
  | 'through'
  /** No anchor: none was inserted, or all were and the writing is through. */
  | 'no-anchor';

/** The anchors of the lines that come and go, and the new lines as far as they are there. */
export class LinesQuery {
  private readonly anchors: readonly AnchorQuery[];
  private readonly going: readonly AnchorQuery[];
  private readonly contents: readonly (readonly ReturnType<typeof queueTargets>[number][])[];

  constructor(
    context: Excel.RequestContext,
    private readonly plan: WritePlan,
  ) {
    const sheetOf = sheetsToInspect(context);
    this.anchors = plan.inserted.map(({ anchor }) => new AnchorQuery(sheetOf(anchor.sheet), anchor));
    this.going = plan.removed.map(({ anchor }) => new AnchorQuery(sheetOf(anchor.sheet), anchor));
    this.contents = plan.inserted.map(({ contents }) => queueTargets(sheetOf, contents));
  }

  /** To be asked after the sync, as everything below. */
  get found(): FoundLines {
    const left = this.anchors.filter(({ lines }) => lines !== null);
    if (left.length === 0) return 'no-anchor';
    // Anchors are dropped when all is written, one after the other.
    const isDropping = left.length < this.anchors.length && left.some((anchor) => newLines(anchor) > 0);
    return isDropping ? 'through' : 'under-way';
  }

  get areContentsThere(): boolean {
    return this.contents.every((queued) =>
      queued.map((answer) => answer()).every((area) => area.target.cells.every((cell) => isWritten(area, cell))),
    );
  }

  /** Some of what they were given is there and nothing else is: Excel may have passed over the rest without a word. */
  private get isNothingElseThere(): boolean {
    return this.contents.every((queued) => {
      const cells = queued
        .map((answer) => answer())
        .flatMap((area) => area.target.cells.map((cell) => ({ area, cell })));
      const there = cells.filter(({ area, cell }) => isWritten(area, cell));
      const rest = cells.filter((one) => !there.includes(one));
      return there.length > 0 && rest.every(({ area, cell }) => entryOf(area.formulas, area.target, cell) === '');
    });
  }

  /** A line that was given nothing looks like any other empty line. */
  private get isToldByContents(): boolean {
    return this.plan.inserted.every(({ contents }) => contents.length > 0);
  }

  /** Drops what is left of the anchors. */
  async dropAnchors(context: Excel.RequestContext): Promise<void> {
    await sendPacks(context, packSteps(this.dropSteps));
  }

  /** Deletes the lines that were inserted, and the anchors. Throws WriteUncertain where it cannot be told which they are. */
  async takeAway(context: Excel.RequestContext, phase: Phase): Promise<void> {
    const isWhole = this.found === 'no-anchor' && (phase !== 'writing' || this.areContentsThere);
    // What has been carried out as a whole stands where it was put, as long as nobody has moved it since.
    const isTold = phase === 'writing' ? this.areContentsThere : this.isNothingElseThere;
    if (isWhole && !(isTold && this.isToldByContents))
      throw new WriteUncertain(this.plan.inserted.map(({ block }) => block.lines.sheet));
    const whole = this.plan.inserted.map(({ block, first }) => {
      const { axis, sheet, count } = block.lines;
      return { axis, sheet, at: first, count };
    });
    const partly = this.places.flatMap((query) => {
      const count = newLines(query);
      const { axis, sheet } = query.anchor;
      return query.lines && count > 0 ? [{ axis, sheet, at: query.lines[0] + 1, count }] : [];
    });
    const doomed = lastFirst(isWhole ? whole : partly).map(deletion);
    await sendPacks(context, packSteps([...doomed, ...this.dropSteps]));
  }

  /** Anchors of lines in one place tell of all of them. */
  private get places(): readonly AnchorQuery[] {
    const isSame = (one: AnchorQuery, other: AnchorQuery): boolean =>
      one.anchor.sheet === other.anchor.sheet && String(one.lines) === String(other.lines);
    return this.anchors.filter((query, index) => this.anchors.findIndex((one) => isSame(one, query)) === index);
  }

  private get dropSteps(): readonly ReturnType<typeof dropAnchor>[] {
    return [...this.anchors, ...this.going]
      .filter(({ lines }) => lines !== null)
      .map(({ anchor }) => dropAnchor(anchor));
  }
}

/** How many lines have come in between the one before the place and the one behind it. */
function newLines({ lines }: AnchorQuery): number {
  return lines ? lines[1] - lines[0] - 1 : 0;
}

/**
 * Where some of what goes for good is gone, the rest goes as well: the writing is
 * finished then. False where nothing is gone yet, so that all of it can be taken
 * back.
 */
export async function finishRemovals(context: Excel.RequestContext, plan: WritePlan, phase: Phase): Promise<boolean> {
  if (phase !== 'removing') return false;
  const sheetOf = sheetsToInspect(context);
  const lines = plan.removed.map(({ anchor, count }) => ({
    count,
    query: new AnchorQuery(sheetOf(anchor.sheet), anchor),
  }));
  const sheets = [...plan.removedSheets, ...replacedSheets(plan)].map(({ id }) => ({
    id,
    sheet: context.workbook.worksheets.getItemOrNullObject(id),
  }));
  for (const { sheet } of sheets) sheet.load('name');
  await context.sync();
  const leftSheets = sheets.filter(({ sheet }) => !sheet.isNullObject);
  const leftLines = lines.flatMap(({ query: { lines: found, anchor }, count }) => {
    const { axis, sheet } = anchor;
    return found && found[1] - found[0] > count ? [{ axis, sheet, at: found[0] + 1, count }] : [];
  });
  const isBegun = leftSheets.length < sheets.length || leftLines.length < lines.length;
  // Emptied lines lose what they lose last, and may lose it twice.
  const isEmptyingOnly = sheets.length + lines.length === 0;
  if (!isBegun && !isEmptyingOnly) return false;
  const anchors = lines.filter(({ query }) => query.lines !== null);
  await sendPacks(
    context,
    packSteps([
      ...lastFirst(leftLines).map(deletion),
      ...removalSteps(leftSheets),
      ...emptiedSteps(plan),
      ...anchors.map(({ query }) => dropAnchor(query.anchor)),
    ]),
  );
  return true;
}
