import { recognise } from '../../src/reading/recognise';
import { mappedField, settingRowFor } from '../../src/reading/settings/mapping-row';
import { correctedColumns, mappingsOf, NO_CORRECTION, withField } from '../../src/taskpane/workbook/correction';
import { fieldsOf, shownTables, type ShownTable } from '../../src/taskpane/workbook/shown-table';
import { sheets } from '../sheets';

function shownOf(sheet: string, text: string): ShownTable {
  const { tables } = recognise(sheets(text), { year: 2026 });
  const [table] = shownTables(sheet, tables);
  if (!table) throw new Error('no table');
  return table;
}

const fieldsByHeader = (columns: ShownTable['columns']): Record<string, string | null> =>
  Object.fromEntries(columns.map(({ header, field }) => [header, field]));

const LEDGER = `
  # 党费台账
  姓名 | 1月应交 | 1月实交 | A
  李明 | 10 | 10 | 12`;

test('month columns are shown as what they were taken for', () => {
  expect(fieldsByHeader(shownOf('党费台账', LEDGER).columns)).toEqual({
    ...{ 姓名: 'name', '1月应交': '2026-01 应交', '1月实交': '2026-01 实交', A: null },
  });
});

test('columns of two tiers are named with the month above them, and corrected one by one', () => {
  const table = shownOf(
    '党费台账',
    '# 党费台账\n姓名 | 1月 | < | 2月 | <\n^ | 应交 | 实交 | 应交 | 实交\n李明 | 1 | 1 | 1 | 1',
  );
  expect(fieldsByHeader(table.columns)).toEqual({
    姓名: 'name',
    ...{ '1月 应交': '2026-01 应交', '1月 实交': '2026-01 实交' },
    ...{ '2月 应交': '2026-02 应交', '2月 实交': '2026-02 实交' },
  });
  expect(table.months).toEqual([]);
});

test('columns alike in every tier cannot be told apart and are only named', () => {
  const table = shownOf(
    '党费台账',
    '# 党费台账\n姓名 | 1月 | < | < | 2月\n^ | 应交 | 实交 | 实交 | 实交\n李明 | 1 | 1 | 1 | 1',
  );
  expect(fieldsByHeader(table.columns)).toMatchObject({ 应交: '2026-01 应交', '2月 实交': '2026-02 实交' });
  expect(table.months).toEqual(['1月']);
});

test('a column of a quarter is shown by its side', () => {
  const table = shownOf('党费台账', '# 党费台账\n姓名 | 月应交 | 第一季度 | 第二季度\n李明 | 10 | 30 | 30');
  expect(fieldsByHeader(table.columns)).toMatchObject({ 第一季度: 'paid', 第二季度: 'paid' });
});

test('a correction of month and side is a mapping that reads back', () => {
  const table = shownOf('党费台账', LEDGER);
  const [column] = table.columns.filter(({ header }) => header === 'A');
  if (!column) throw new Error('no column A');
  const correction = withField(NO_CORRECTION, column, '2026-02 实交');
  const mappings = mappingsOf(table, correction);
  expect(mappings).toEqual([{ sheet: '党费台账', header: 'A', role: 'dues', field: '2026-02 实交' }]);
  expect(mappings.map((each) => mappedField(settingRowFor(each).value))).toEqual([
    { role: 'dues', field: '2026-02 实交' },
  ]);
  expect(mappingsOf(table, withField(correction, column, null))).toEqual([]);
});

test('a month and side that one column has is no longer another’s; a sign-in month may be', () => {
  const ledger = shownOf('党费台账', LEDGER);
  const corrected = correctedColumns(ledger, { ...NO_CORRECTION, fields: { A: '2026-01 实交' } });
  expect(fieldsByHeader(corrected)).toMatchObject({ '1月实交': null, '1月应交': '2026-01 应交', A: '2026-01 实交' });
  const marks = shownOf('考勤', '# 考勤\n姓名 | 1月 | 2月 | A\n李明 | √ | √ | √');
  const twice = correctedColumns(marks, { ...NO_CORRECTION, fields: { A: '2026-02' } });
  expect(fieldsByHeader(twice)).toMatchObject({ '2月': '2026-02', A: '2026-02' });
});

test('months are offered for a matrix alone, and only in a year that is known', () => {
  const offered = (...given: Parameters<typeof fieldsOf>): number =>
    fieldsOf(...given).filter((field) => field.startsWith('2026-')).length;
  expect([
    offered(['attendance'], 2026),
    offered(['dues'], 2026),
    offered(['roster'], 2026),
    offered(['dues'], null),
  ]).toEqual([12, 36, 0, 0]);
});
