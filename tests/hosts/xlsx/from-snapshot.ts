import { addressOf } from '../../../src/records/cell-ref';
import { generatedMarkText } from '../../../src/workbook/generated-mark';
import {
  GENERATED_NAME,
  type CellRange,
  type CellValue,
  type SheetSnapshot,
  type Snapshot,
} from '../../../src/workbook/snapshot';
import type { ContractOptions } from '../contract/contract-workbook';
import { override, packageOf, relationship, workbookParts } from './package';

/** An .xlsx file, written by hand, that reads as the snapshot does. */
export function bytesFromSnapshot(snapshot: Snapshot, options: ContractOptions = {}): Uint8Array {
  const marks = snapshot.sheets.map(({ generated }, index) =>
    generated
      ? `<definedName name="${GENERATED_NAME}" localSheetId="${index}" hidden="1">"${generatedMarkText(generated)}"</definedName>`
      : '',
  );
  const names = marks.join('');
  const codes = [...new Set(Object.values(options.formats ?? {}))];
  return packageOf(
    workbookParts({
      before: options.structureLocked ? '<workbookProtection lockStructure="1"/>' : '',
      after: names === '' ? '' : `<definedNames>${names}</definedNames>`,
      sheets: snapshot.sheets.map((sheet) => ({
        name: sheet.name,
        tab: sheet.visibility === 'visible' ? '' : `state="${sheet.visibility}"`,
        xml: sheetXml(sheet, options, codes),
      })),
      ...(codes.length > 0 ? stylesOf(codes) : {}),
    }),
  );
}

function sheetXml(sheet: SheetSnapshot, options: ContractOptions, codes: readonly string[]): string {
  const filter = options.filters?.[sheet.name];
  const hidden = [...(options.hiddenRows?.[sheet.name] ?? []), ...(filter?.hides ?? [])];
  const merges = sheet.merges.map((merge) => `<mergeCell ref="${rangeOf(merge)}"/>`).join('');
  const dropdowns = Object.entries(options.dropdowns ?? {}).flatMap(([area, choices]) => {
    const [name, range] = area.split('!');
    const list = `<formula1>"${choices.join(',')}"</formula1>`;
    return name === sheet.name
      ? [`<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${range}">${list}</dataValidation>`]
      : [];
  });
  return (
    `<sheetData>${rowsXml(sheet, options, codes, hidden)}</sheetData>` +
    (sheet.locked ? '<sheetProtection sheet="1" objects="1"/>' : '') +
    (filter
      ? `<autoFilter ref="${filter.range}"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn></autoFilter>`
      : '') +
    (merges === '' ? '' : `<mergeCells>${merges}</mergeCells>`) +
    (dropdowns.length === 0 ? '' : `<dataValidations>${dropdowns.join('')}</dataValidations>`)
  );
}

function rowsXml(
  sheet: SheetSnapshot,
  { formulas = {}, formats = {} }: ContractOptions,
  codes: readonly string[],
  hidden: readonly number[],
): string {
  const cells = new Map<number, Map<number, string>>();
  const enter = (row: number, column: number, value: CellValue): void => {
    const key = `${sheet.name}!${addressOf({ row, column })}`;
    const xml = cellXml(value, row, column, formulas[key] ?? null, codes.indexOf(formats[key] ?? ''));
    if (xml !== '') cells.set(row, (cells.get(row) ?? new Map<number, string>()).set(column, xml));
  };
  for (const key of [...Object.keys(formulas), ...Object.keys(formats)]) {
    const [, name, letter = '', row] = /^(.*)!([A-Z])(\d+)$/.exec(key) ?? [];
    if (name === sheet.name) enter(Number(row), letter.charCodeAt(0) - 64, null);
  }
  sheet.values.forEach((values, down) =>
    values.forEach((value, across) => enter(sheet.top + down, sheet.left + across, value)),
  );
  for (const row of hidden) if (!cells.has(row)) cells.set(row, new Map());
  return [...cells]
    .sort(([a], [b]) => a - b)
    .map(([row, found]) => {
      const inOrder = [...found].sort(([a], [b]) => a - b).map(([, xml]) => xml);
      return `<row r="${row}"${hidden.includes(row) ? ' hidden="1"' : ''}>${inOrder.join('')}</row>`;
    })
    .join('');
}

function cellXml(value: CellValue, row: number, column: number, formula: string | null, format: number): string {
  const start = `<c r="${addressOf({ row, column })}"${format < 0 ? '' : ` s="${format + 1}"`}`;
  const f = formula === null ? '' : `<f>${formula}</f>`;
  if (value === null) return f === '' && format < 0 ? '' : `${start}>${f}</c>`;
  if (typeof value === 'number') return `${start}>${f}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${start} t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  if (f !== '') return `${start} t="str">${f}<v>${value}</v></c>`;
  return `${start} t="inlineStr"><is><t>${value}</t></is></c>`;
}

function stylesOf(codes: readonly string[]): { parts: Record<string, string>; types: string; relationships: string } {
  const formats = codes.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${code}"/>`);
  const cells = codes.map(
    (_, index) => `<xf numFmtId="${164 + index}" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/>`,
  );
  return {
    parts: {
      'xl/styles.xml':
        `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts>${formats.join('')}</numFmts>` +
        '<fonts><font><sz val="11"/><name val="宋体"/></font></fonts><fills><fill><patternFill patternType="none"/></fill></fills>' +
        '<borders><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
        `<cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>${cells.join('')}</cellXfs></styleSheet>`,
    },
    types: override('/xl/styles.xml', 'styles'),
    relationships: relationship('rIdStyles', 'styles', 'styles.xml'),
  };
}

function rangeOf({ top, left, bottom, right }: CellRange): string {
  return `${addressOf({ row: top, column: left })}:${addressOf({ row: bottom, column: right })}`;
}
