import { OpcPackage } from '../../../../../src/hosts/xlsx/opc/opc-package';
import { CellBudget } from '../../../../../src/hosts/xlsx/read/cell-budget';
import { TextPool } from '../../../../../src/hosts/xlsx/read/plain/text-pool';
import { readGenerally, readSheet } from '../../../../../src/hosts/xlsx/read/read-sheet';
import { scanGenerally, scanSheet } from '../../../../../src/hosts/xlsx/read/scan-sheet';
import { readSharedStrings, readStringsGenerally } from '../../../../../src/hosts/xlsx/read/shared-strings';
import type { XmlSource } from '../../../../../src/hosts/xlsx/xml/parse-xml';
import { TooLarge, WorkbookUnreadable } from '../../../../../src/workbook/errors';

/** What reading a part comes to, whether it can be read or not. */
type Outcome = { readonly read: unknown } | { readonly refused: unknown };

function outcome(read: () => unknown): Outcome {
  try {
    return { read: read() };
  } catch (error) {
    if (!(error instanceof WorkbookUnreadable || error instanceof TooLarge)) throw error;
    return { refused: [error.name, error.message, String(error.cause), plain(error)] };
  }
}

/** Texts of two cells more than any sheet of these tests refers to, so that a number gone wrong may still be one of a text. */
const STRINGS = Array.from({ length: 200 }, (_, index) => (index === 7 ? '' : `文${index}`));

/** Everything that is told of a sheet or of the list of texts: once as the product reads it, once by the general parser alone. */
export function bothReadings(source: XmlSource): { readonly product: Outcome[]; readonly general: Outcome[] } {
  const values = { strings: STRINGS, date1904: false, file: source.file, part: source.part };
  const product = [
    outcome(() => readSheet(source, { ...values, texts: new TextPool() }, new CellBudget())),
    outcome(() => scanned(source, scanSheet)),
    outcome(() => readSharedStrings(source)),
  ];
  const general = [
    outcome(() => readGenerally(source, { ...values, texts: new TextPool() }, new CellBudget())),
    outcome(() => scanned(source, scanGenerally)),
    outcome(() => readStringsGenerally(source)),
  ];
  return { product, general };
}

/** All that a visitor is told, in its order, written out: a place read quickly makes its tag only when asked. */
function scanned(source: XmlSource, scan: typeof scanSheet): unknown {
  const told: unknown[] = [];
  scan(source, {
    cell: ({ row, column, tag, start, openEnd, end, value, inline, formula }) =>
      told.push({
        ...{ row, column, tag: plain(tag), start, openEnd, end, value, inline },
        formula: formula && {
          ...{ tag: plain(formula.tag), start: formula.start, openEnd: formula.openEnd, end: formula.end },
          text: formula.text,
        },
      }),
    row: (row, { tag, start, openEnd, closeStart, end }) =>
      told.push({ row, tag: plain(tag), start, openEnd, closeStart, end }),
    element: ({ tag, start, openEnd, closeStart, end }, depth) =>
      told.push({ depth, tag: plain(tag), start, openEnd, closeStart, end }),
  });
  return told;
}

/** Without the prototype, which the general parser leaves out of some objects. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** Sheets and lists of texts of a workbook. */
export function plainParts(bytes: Uint8Array): readonly XmlSource[] {
  const pack = OpcPackage.open(bytes, 'a.xlsx');
  return pack.parts.filter((name) => name.endsWith('.xml')).map((part) => pack.xml(part));
}
