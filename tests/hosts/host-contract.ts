import { addColumnsContract } from './contract/add-columns-contract';
import { addRowsContract } from './contract/add-rows-contract';
import { copySheetContract } from './contract/copy-sheet-contract';
import type { MakeHost, OpenBook } from './contract/contract-workbook';
import { guardsContract } from './contract/guards-contract';
import { oneUnitContract } from './contract/one-unit-contract';
import { putSheetContract } from './contract/put-sheet-contract';
import { readingContract } from './contract/reading-contract';
import { setCellsContract } from './contract/set-cells-contract';
import { undoContract } from './contract/undo-contract';

/** What every host promises (WorkbookHost), so that the core needs to know only the port. */
export function hostContract(name: string, openBook: OpenBook): void {
  const makeHost: MakeHost = async (start, options) => (await openBook(start, options)).host;
  readingContract(name, makeHost);
  setCellsContract(name, makeHost);
  putSheetContract(name, makeHost);
  oneUnitContract(name, makeHost);
  guardsContract(name, openBook);
  addRowsContract(name, openBook);
  addColumnsContract(name, openBook);
  undoContract(name, openBook);
  copySheetContract(name, openBook);
}
