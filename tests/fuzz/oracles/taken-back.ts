import { isDeepStrictEqual } from 'node:util';
import { openWorkbook } from '../../../src/hosts/xlsx/open-workbook';
import { addressOf } from '../../../src/records/cell-ref';
import type { Edit } from '../../../src/workbook/edit';
import { contentOf } from '../../hosts/xlsx/workbook-content';
import { storedResults } from '../../hosts/xlsx/stored-results';

/** What was written taken back is the workbook as it was: its values, its content, the computed results in it. */
export function takenBack(source: Uint8Array, written: Uint8Array, undo: readonly Edit[] | null): readonly string[] {
  if (undo === null) return [];
  const back = openWorkbook(written, 'back.xlsx').apply(undo).bytes;
  const told = contentWhereTold(source);
  return [
    ...differences('values', valuesOf(source), valuesOf(back)),
    ...differences('results', storedResults(source), storedResults(back)),
    ...(told === null ? [] : differences('content', told, contentOf(back))),
  ];
}

function valuesOf(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    openWorkbook(bytes, 'a.xlsx')
      .snapshot()
      .sheets.flatMap(({ name, top, left, values }) =>
        values.flatMap((row, down) =>
          row.flatMap((value, across) =>
            value === null
              ? []
              : [[`${name}!${addressOf({ row: top + down, column: left + across })}`, value] as const],
          ),
        ),
      ),
  );
}

/** Null for a package that the reader of contents does not understand. */
function contentWhereTold(bytes: Uint8Array): Readonly<Record<string, unknown>> | null {
  try {
    return contentOf(bytes);
  } catch {
    return null;
  }
}

function differences(
  what: string,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): readonly string[] {
  const places = new Set([...Object.keys(before), ...Object.keys(after)]);
  const different = [...places].filter((place) => !isDeepStrictEqual(before[place], after[place]));
  if (different.length === 0) return [];
  const [first = ''] = different;
  const shown = [before[first], after[first]].map((value) => JSON.stringify(value ?? null).slice(0, 200)).join(' → ');
  return [`taken back, ${what} differ: ${different.slice(0, 5).join(', ')}: ${shown}`];
}
