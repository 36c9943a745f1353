import type { MakeHost } from './contract/contract-workbook';
import { oneUnitContract } from './contract/one-unit-contract';
import { putSheetContract } from './contract/put-sheet-contract';
import { readingContract } from './contract/reading-contract';
import { setCellsContract } from './contract/set-cells-contract';

/** What every host promises (WorkbookHost), so that the core needs to know only the port. */
export function hostContract(name: string, makeHost: MakeHost): void {
  readingContract(name, makeHost);
  setCellsContract(name, makeHost);
  putSheetContract(name, makeHost);
  oneUnitContract(name, makeHost);
}
