type Formula = (...given: readonly unknown[]) => number | null | Promise<number | null>;

/** What Excel gives to code that has functions of its own; @types/office-js does not have it. */
interface ExcelFunctions {
  associate(id: string, formula: (...given: unknown[]) => unknown): void;
  readonly Error: new (code: string) => Error;
}

declare global {
  var CustomFunctions: ExcelFunctions | undefined;
}

/** Ties the functions of functions.json to their work, where this Excel has such functions. What they refuse is #VALUE!. */
export function associateFormulas(formulas: Readonly<Record<string, Formula>>): void {
  const functions = globalThis.CustomFunctions;
  if (typeof functions?.associate !== 'function') return;
  for (const [id, formula] of Object.entries(formulas)) {
    functions.associate(id, async (...given) => {
      const value = await formula(...given);
      if (value === null) throw new functions.Error('#VALUE!');
      return value;
    });
  }
}
