import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import type { AddRows } from '../../../src/workbook/edit';
import { wordsOf } from '../../../src/locales/words';
import { paneSentence } from '../../../src/taskpane/shell/pane-errors';
import { RowsNotAddable } from '../../../src/workbook/errors';
import type { InMemoryExcel } from '../../excel/in-memory-excel';
import type { MemoryTable } from '../../excel/model/sheet';
import { startExcel } from '../../excel/start-excel';
import { sheets } from '../../sheets';
import { workbookWith } from './open-book';

const start = sheets(`
  # 台账
  姓名 | 实交 | 合计
  李明 | 12.5 | 12.5
  王芳 | 8    | 8
  合计 | 20.5 | 20.5
`);
const formulas = { '台账!C2': 'B2', '台账!C3': 'B3', '台账!B4': 'SUM(B2:B3)', '台账!C4': 'SUM(C2:C3)' };

const added: AddRows = {
  ...{ kind: 'add-rows', sheet: '台账', like: 3, at: 4, insert: true, left: 1, right: 3 },
  rows: [
    [
      { column: 1, value: '张伟' },
      { column: 2, value: 9 },
    ],
    [{ column: 1, value: '赵敏' }],
  ],
};

const host = new ExcelHost((problem) => {
  throw problem;
});

function open(excel: InMemoryExcel, bottom: number, showTotals: boolean): MemoryTable {
  const workbook = workbookWith(start, { formulas });
  const range = { top: 1, left: 1, bottom, right: 3 };
  const table = { name: '表1', range, showTotals, filtered: false };
  workbook.sheets[0]?.tables.push(table);
  excel.open(workbook);
  return table;
}

/** Rows added to tables of Excel, in an Excel of one requirement set. */
export function tableRows(requirementSet: string): void {
  let excel: InMemoryExcel;

  beforeAll(async () => {
    excel = await startExcel(requirementSet);
  });

  afterEach(() => expect(excel.gaps).toEqual([]));

  test('a table that ends with the row takes the new ones in, and lets them go again', async () => {
    const table = open(excel, 3, false);
    const before = excel.image();
    const { undo } = await host.apply([added]);
    expect(table.range.bottom).toBe(5);
    expect(excel.workbook.sheets[0]?.cell(6, 2).formula).toBe('=SUM(B2:B5)');
    expect(excel.traffic).toHaveLength(2);
    await host.apply(undo ?? []);
    expect(excel.image()).toEqual(before);
  });

  test('rows between the last one and the totals row of a table belong to it', async () => {
    const table = open(excel, 4, true);
    await host.apply([added]);
    expect(table.range.bottom).toBe(6);
    expect(excel.workbook.sheets[0]?.cell(6, 1).value).toBe('合计');
  });

  test('a filter of a table that hides rows stands against it', async () => {
    open(excel, 3, false).filtered = true;
    await expect(host.apply([added])).rejects.toMatchObject({ constructor: RowsNotAddable, reason: 'filtered' });
  });

  test('rows that are there, right below a table, belong to it', async () => {
    const workbook = workbookWith(sheets('# 台账\n姓名\n李明\n王芳'));
    const table = {
      name: '表1',
      range: { top: 1, left: 1, bottom: 3, right: 1 },
      showTotals: false,
      filtered: false,
    };
    workbook.sheets[0]?.tables.push(table);
    excel.open(workbook);
    const { undo } = await host.apply([{ ...added, insert: false, right: 1, rows: [[{ column: 1, value: '张伟' }]] }]);
    expect(table.range.bottom).toBe(4);
    await host.apply(undo ?? []);
    expect(excel.workbook.sheets[0]?.cell(4, 1).value).toBeNull();
    // Below ExcelApi 1.13 no member makes a table smaller.
    expect(table.range.bottom).toBe(requirementSet === '1.9' ? 4 : 3);
  });

  if (requirementSet !== '1.9') {
    test.each([
      ['inserted rows', { ...added }],
      ['a row that is there', { ...added, at: 4, insert: false, rows: [[{ column: 1, value: '张伟' }]] }],
    ] as const)('where Excel refuses to let a table grow over %s all is left as it was', async (_name, edit) => {
      const workbook = workbookWith(sheets('# 台账\n姓名 | 实交 | 备注\n李明 | 12.5 |\n王芳 | 8 |'));
      const range = { top: 1, left: 1, bottom: 3, right: 3 };
      workbook.sheets[0]?.tables.push({ name: '表1', range, showTotals: false, filtered: false });
      excel.open(workbook);
      excel.faults.at(2, { kind: 'refused-method', method: 'Table.resize', code: 'InvalidOperation' });
      const before = excel.image();
      const problem: unknown = await host.apply([edit]).catch((refusal: unknown) => refusal);
      expect(problem).toMatchObject({ constructor: RowsNotAddable, sheet: '台账', row: 4, reason: 'torn' });
      expect(paneSentence(problem as RowsNotAddable, wordsOf('zh-CN'))).toContain(
        '工作表“台账”第 4 行处有合并单元格、数组公式或数据透视表，不能在那里加行，什么都没有写入。',
      );
      expect(excel.image()).toEqual(before);
    });
  }

  if (requirementSet === '1.9') {
    test('where tables do not grow by themselves all is left as it was', async () => {
      open(excel, 3, false);
      excel.workbook.tablesGrow = false;
      const before = excel.image();
      await expect(host.apply([added])).rejects.toMatchObject({ constructor: RowsNotAddable, reason: 'torn' });
      expect(excel.image()).toEqual(before);
    });
  }
}
