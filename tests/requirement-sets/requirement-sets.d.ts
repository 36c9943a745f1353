/** One place in the source that names a member of Office.js. */
export interface Use {
  readonly file: string;
  readonly line: number;
  /** The member, or "load" and the path in which it was loaded. */
  readonly member: string;
  readonly set: { readonly name: string; readonly version: string };
  /** The set that a condition around it makes certain. */
  readonly guard: string | null;
}

export interface Report {
  /** The highest set that is used without a guard, "1.9". */
  readonly highest: string;
  /** Uses above the allowed set that stand behind a guard. */
  readonly guarded: readonly Use[];
  /** Uses above the allowed set that do not. */
  readonly tooNew: readonly Use[];
}

/** The set that the manifest demands. */
export const BASE_SET: string;
/** Compiles the files, which takes a while. */
export function findUses(files: readonly string[]): readonly Use[];
export function report(uses: readonly Use[], allowed: string): Report;
export function sourceFiles(): readonly string[];
export function describe(use: Use): string;
