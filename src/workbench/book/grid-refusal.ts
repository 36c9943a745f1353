/** Why the grid does not do what was asked for on it. */
export type RefusalReason =
  /** A formula was typed, which the workbench cannot write. */
  | 'formula'
  /** What is pasted would lie across merged cells. */
  | 'merged'
  /** What is pasted does not fit into the sheet. */
  | 'beyond'
  /** There are rows among the cells that a filter hides. */
  | 'filtered';

/** The grid refuses something before anything is written; `data` is what its sentence says. */
export class GridRefusal extends Error {
  constructor(
    readonly reason: RefusalReason,
    readonly data: Readonly<Record<string, string | number>> = {},
  ) {
    super(`refused by the grid: ${reason}`);
    this.name = 'GridRefusal';
  }
}
