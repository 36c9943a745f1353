import type { InMemoryExcel } from '../../excel/in-memory-excel';

/**
 * All of the workbook that two writes of the same edits have in common: a sheet that was
 * added again has another id, and each write a token of its own.
 */
export function workbookState(excel: InMemoryExcel): unknown {
  const text = JSON.stringify(excel.image(), (key, value: unknown) => (key === 'id' ? undefined : value));
  return JSON.parse(text.replaceAll(/"=\\"0[0-9a-z]{13}\\""/g, '"the token"')) as unknown;
}
