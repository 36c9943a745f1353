import fc from 'fast-check';
import { openWorkbook } from '../../../../src/hosts/xlsx/open-workbook';
import { rangeText } from '../../../../src/hosts/xlsx/read/cell-address';
import { columnLetters } from '../../../../src/records/cell-ref';
import type { AddColumns, AddRows } from '../../../../src/workbook/edit';
import { ColumnsNotAddable, RowsNotAddable, WorkbookChanged } from '../../../../src/workbook/errors';
import { packageOf, workbookParts } from '../package';
import { packageProblems } from '../package-problems';
import { contentOf } from '../workbook-content';

const ROWS = 12;
const COLUMNS = 5;

const row = fc.integer({ min: 1, max: ROWS });
const column = fc.integer({ min: 1, max: COLUMNS });
const dollar = fc.constantFrom('', '$');
const address = fc.tuple(dollar, column, dollar, row).map(([a, x, b, y]) => `${a}${columnLetters(x)}${b}${y}`);
const sheetName = fc.constantFrom('', '', '表!', '次!', "'表'!");
const reference = fc
  .tuple(sheetName, address, fc.option(address))
  .map(([sheet, first, last]) => `${sheet}${first}${last === null ? '' : `:${last}`}`);
const formula = fc
  .array(fc.oneof(reference, fc.constantFrom('B:B', '2:3', '"B2"', '1E3')), { minLength: 1, maxLength: 3 })
  .map((parts) => `SUM(${parts.join(',')})`);
const area = fc
  .tuple(row, column, fc.nat(3), fc.nat(2))
  .map(([top, left, down, right]) => rangeText({ top, left, bottom: top + down, right: left + right }));

interface Planned {
  readonly row: number;
  readonly column: number;
  readonly content: string;
}

const cell = fc.record<Planned>({
  row,
  column,
  content: fc.oneof(
    fc.integer({ min: 0, max: 99 }).map((value) => `<v>${value}</v>`),
    formula.map((text) => `<f>${text}</f><v>1</v>`),
  ),
});
const cells = fc.uniqueArray(cell, { selector: ({ row: y, column: x }) => `${y},${x}`, maxLength: 25 });

function sheetData(planned: readonly Planned[]): string {
  const rows = new Map<number, Planned[]>();
  for (const one of planned.toSorted((a, b) => a.row - b.row || a.column - b.column)) {
    rows.set(one.row, [...(rows.get(one.row) ?? []), one]);
  }
  const xml = [...rows].map(([number, found]) => {
    const all = found.map((one) => `<c r="${columnLetters(one.column)}${one.row}">${one.content}</c>`);
    return `<row r="${number}">${all.join('')}</row>`;
  });
  return `<sheetData>${xml.join('')}</sheetData>`;
}

/** Merged areas must not overlap; one each in bands of rows is enough. */
const merge = fc
  .tuple(fc.integer({ min: 0, max: 2 }), fc.nat(3), column, fc.integer({ min: 1, max: 2 }))
  .map(([band, down, left, right]) =>
    rangeText({ top: band * 4 + 1, left, bottom: band * 4 + 1 + down, right: left + right }),
  );

const book = fc
  .record({
    first: cells,
    second: cells,
    merge: fc.option(merge),
    format: area,
    validation: area,
    rule: formula,
    name: reference.filter((text) => text.includes('!')),
  })
  .map((plan) =>
    workbookParts({
      sheets: [
        {
          name: '表',
          xml:
            `<cols><col min="1" max="3" width="9" customWidth="1"/><col min="4" max="9" width="5"/></cols>` +
            sheetData(plan.first) +
            (plan.merge === null ? '' : `<mergeCells count="1"><mergeCell ref="${plan.merge}"/></mergeCells>`) +
            `<conditionalFormatting sqref="${plan.format}"><cfRule type="expression" priority="1"><formula>${plan.rule}</formula></cfRule></conditionalFormatting>` +
            `<dataValidations count="1"><dataValidation type="custom" sqref="${plan.validation}"><formula1>${plan.rule}</formula1></dataValidation></dataValidations>`,
        },
        { name: '次', xml: sheetData(plan.second) },
      ],
      after: `<definedNames><definedName name="名">${plan.name}</definedName></definedNames>`,
    }),
  );

const addition = fc
  .record({
    like: fc.integer({ min: 1, max: ROWS }),
    left: column,
    width: fc.nat(4),
    insert: fc.boolean(),
    count: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ like, left, width, insert, count }): AddRows => {
    const right = Math.min(COLUMNS, left + width);
    const rows = Array.from({ length: count }, () => [{ column: left, value: 7, format: 'amount' as const }]);
    return { kind: 'add-rows', sheet: '表', like, at: like + 1, insert, left, right, rows };
  });

/** Whether ranges end with the rows already, from which those that grow over them could not be told afterwards. */
function endsThere(bytes: Uint8Array, { sheet, at, insert, left, right, rows }: AddRows): boolean {
  const shrunk = { kind: 'remove-rows', sheet, at, count: rows.length, left, right, formats: false } as const;
  if (insert) return false;
  const after = openWorkbook(bytes, 'a.xlsx').apply([{ ...shrunk, shift: false, grown: true }]).bytes;
  return JSON.stringify(contentOf(after)) !== JSON.stringify(contentOf(bytes));
}

test('rows that are added and taken back leave a workbook as it was', () => {
  let applied = 0;
  fc.assert(
    fc.property(book, fc.array(addition, { minLength: 1, maxLength: 2 }), (parts, edits: readonly AddRows[]) => {
      const bytes = packageOf(parts);
      const before = openWorkbook(bytes, 'a.xlsx');
      fc.pre(!edits.some((edit) => endsThere(bytes, edit)));
      try {
        const written = before.apply(edits);
        expect(packageProblems(written.bytes)).toEqual([]);
        const undone = openWorkbook(written.bytes, 'a.xlsx').apply(written.applied.undo ?? []).bytes;
        expect(packageProblems(undone)).toEqual([]);
        expect(contentOf(undone)).toEqual(contentOf(bytes));
        applied++;
      } catch (error) {
        if (!(error instanceof RowsNotAddable || error instanceof WorkbookChanged)) throw error;
      }
    }),
    { numRuns: 40 },
  );
  expect(applied).toBeGreaterThan(8);
});

const widening = fc
  .record({
    like: fc.integer({ min: 1, max: COLUMNS }),
    top: row,
    height: fc.nat(6),
    insert: fc.boolean(),
    count: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ like, top, height, insert, count }): AddColumns => {
    const columns = Array.from({ length: count }, () => [{ row: top, value: 7, format: 'amount' as const }]);
    const place = { like, at: like + count, insert, top, bottom: top + height };
    return { kind: 'add-columns', sheet: '表', ...place, columns };
  });

function endsThereAcross(bytes: Uint8Array, { sheet, at, insert, top, bottom, columns }: AddColumns): boolean {
  const shrunk = { kind: 'remove-columns', sheet, at, count: columns.length, top, bottom, formats: false } as const;
  if (insert) return false;
  const after = openWorkbook(bytes, 'a.xlsx').apply([{ ...shrunk, shift: false, grown: true }]).bytes;
  return JSON.stringify(contentOf(after)) !== JSON.stringify(contentOf(bytes));
}

/** Columns that are there, among which others would come in or be filled a second time: no list of edits says that. */
function areTangled(edits: readonly AddColumns[]): boolean {
  return edits.some(
    (one) =>
      !one.insert &&
      edits.some((other) => {
        const end = one.at + one.columns.length;
        const isWithin = other.at > one.at && other.at < end;
        return other !== one && (isWithin || (!other.insert && other.at === one.at));
      }),
  );
}

test('columns that are added and taken back leave a workbook as it was', () => {
  let applied = 0;
  fc.assert(
    fc.property(book, fc.array(widening, { minLength: 1, maxLength: 2 }), (parts, edits: readonly AddColumns[]) => {
      const bytes = packageOf(parts);
      const before = openWorkbook(bytes, 'a.xlsx');
      fc.pre(!edits.some((edit) => endsThereAcross(bytes, edit)));
      fc.pre(!areTangled(edits));
      try {
        const written = before.apply(edits);
        expect(packageProblems(written.bytes)).toEqual([]);
        const undone = openWorkbook(written.bytes, 'a.xlsx').apply(written.applied.undo ?? []).bytes;
        expect(packageProblems(undone)).toEqual([]);
        expect(contentOf(undone)).toEqual(contentOf(bytes));
        applied++;
      } catch (error) {
        if (!(error instanceof ColumnsNotAddable || error instanceof WorkbookChanged)) throw error;
      }
    }),
    { numRuns: 40 },
  );
  expect(applied).toBeGreaterThan(8);
});

test('the sum of a column is that of its values with the new rows', () => {
  const amounts = fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 1, maxLength: 9 });
  const dots = fc.constantFrom('', '$');
  fc.assert(
    fc.property(amounts, amounts, dots, fc.constantFrom('表', '次'), (old, added, fixed, where) => {
      const last = old.length + 1;
      const total = `<row r="${where === '表' ? last + 1 : 1}"><c><f>SUM(表!B${fixed}2:B${fixed}${last})</f><v>0</v></c></row>`;
      const rows = old.map((value, index) => `<row r="${index + 2}"><c r="B${index + 2}"><v>${value}</v></c></row>`);
      const bytes = packageOf(
        workbookParts({
          sheets: [
            { name: '表', xml: rows.join('') + (where === '表' ? total : '') },
            { name: '次', xml: where === '次' ? total : '' },
          ],
        }),
      );
      const edit: AddRows = {
        ...{ kind: 'add-rows', sheet: '表', like: last, at: last + 1, insert: where === '表', left: 1, right: 2 },
        rows: added.map((value) => [{ column: 2, value }]),
      };
      const { sheets } = openWorkbook(openWorkbook(bytes, 'a.xlsx').apply([edit]).bytes, 'a.xlsx').snapshot();
      const found = where === '表' ? sheets[0]?.values[last + added.length]?.[0] : sheets[1]?.values[0]?.[0];
      expect(found).toBe([...old, ...added].reduce((sum, value) => sum + value, 0));
    }),
  );
});
