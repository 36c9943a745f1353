import { readFileSync } from 'node:fs';
import { openWorkbook } from '../../src/hosts/xlsx/open-workbook';
import type { CellValue } from '../../src/workbook/snapshot';
import type { Recounted } from './recount';

/** A row of 各支部情况 as the workbook holds it; amounts in fen. */
export interface RolledUp extends Recounted {
  readonly rate: CellValue;
  readonly rateAfter: CellValue;
  readonly place: CellValue;
  readonly findings: { readonly error: number; readonly warning: number; readonly info: number };
}

/** The rows of the half-year table, the last of them its total. Read from the finished file. */
export function readRollUp(file: string): RolledUp[] {
  const { sheets } = openWorkbook(new Uint8Array(readFileSync(file)), file).snapshot();
  const values = sheets[1]?.values ?? [];
  const header = values.findIndex((row) => row[0] === '序号');
  return values.slice(header + 1).map(rowOf);
}

function rowOf(row: readonly CellValue[]): RolledUp {
  const at = (column: number): number => Number(row[column] ?? 0);
  const fen = (column: number): number => Math.round(at(column) * 100);
  return {
    name: String(row[1] ?? ''),
    ...{ members: at(2), held: at(3), due: at(4), present: at(5), madeUp: at(6) },
    ...{ rate: row[7] ?? null, rateAfter: row[8] ?? null, place: row[9] ?? null },
    ...{ duesDue: fen(10), duesPaid: fen(11), duesArrears: fen(12), debtors: at(13) },
    ...{ kinds: at(14), study: at(15), oath: at(16), duesCollected: at(17) },
    findings: { error: at(18), warning: at(19), info: at(20) },
  };
}
