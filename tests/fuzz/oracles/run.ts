/** One run of a command, and what it left in its folder. */
export interface Run {
  readonly argv: readonly string[];
  readonly status: number;
  readonly out: string;
  readonly err: string;
  /** The workbook that was read, as it was before and as it is now. */
  readonly source: Uint8Array;
  readonly sourceNow: Uint8Array;
  /** What stands under the name for the output; null where nothing does. */
  readonly output: Uint8Array | null;
  /** Names of everything in the folder. */
  readonly files: readonly string[];
}
