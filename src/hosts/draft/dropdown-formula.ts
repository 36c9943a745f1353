/** The choices as a text constant, the form in which a validation holds a list of its own. */
export function dropdownFormula(choices: readonly string[]): string {
  return `"${choices.join(',').replaceAll('"', '""')}"`;
}
