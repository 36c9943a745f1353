import type { InMemoryExcel } from './in-memory-excel';
import { MemoryWorkbook } from './model/workbook';
import { startExcel } from './start-excel';

let excel: InMemoryExcel;

beforeAll(async () => {
  excel = await startExcel('1.9');
});

beforeEach(() => {
  const workbook = new MemoryWorkbook('支部台账.xlsx');
  const sheet = workbook.addSheet('花名册');
  sheet.change(1, 1, { value: '姓名' });
  sheet.change(1, 2, { value: '工资' });
  excel.open(workbook);
});

/** The code of the error that the batch ends in. */
async function codeOf(batch: (range: Excel.Range, context: Excel.RequestContext) => void): Promise<string> {
  try {
    await Excel.run(async (context) => {
      batch(context.workbook.worksheets.getItem('花名册').getRange('A1:B2').untrack(), context);
      await context.sync();
    });
    return 'none';
  } catch (problem) {
    return (problem as OfficeExtension.Error).code;
  }
}

function cell(row: number, column: number) {
  return excel.workbook.sheets[0]?.cell(row, column);
}

describe('the real office.js on the in-memory Excel', () => {
  afterEach(() => expect(excel.gaps).toEqual([]));

  test('reads a sheet in one round trip and counts its bytes', async () => {
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('花名册').getUsedRangeOrNullObject(true).untrack();
      range.load('values,address');
      await context.sync();
      return [range.address, range.values];
    });
    expect(read).toEqual(['花名册!A1:B1', [['姓名', '工资']]]);
    expect(excel.traffic).toHaveLength(1);
    expect(excel.traffic[0]?.requestBytes).toBeGreaterThan(100);
    expect(excel.traffic[0]?.responseBytes).toBeGreaterThan(50);
  });

  test('a property that was not loaded cannot be read', async () => {
    const reading = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('花名册').getRange('A1').untrack();
      await context.sync();
      return range.values;
    });
    await expect(reading).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });

  test('what does not exist is a null object, and so is what hangs below it', async () => {
    const found = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('公示');
      const range = sheet.getUsedRangeOrNullObject(true).untrack();
      range.load('values');
      await context.sync();
      return [sheet.isNullObject, range.isNullObject];
    });
    expect(found).toEqual([true, true]);
  });

  test('null leaves a cell, "" clears it', async () => {
    expect(
      await codeOf(
        (range) =>
          (range.values = [
            [null, ''],
            ['李明', 5000],
          ]),
      ),
    ).toBe('none');
    expect([cell(1, 1)?.value, cell(1, 2)?.value, cell(2, 1)?.value, cell(2, 2)?.value]).toEqual([
      '姓名',
      null,
      '李明',
      5000,
    ]);
  });

  test.each([
    ['=1+1', 2, '=1+1'],
    ["'=1+1", '=1+1', '=1+1'],
    ['2020.1', 2020.1, 2020.1],
    ['1月20日', 43850, 43850],
    ['TRUE', true, true],
    ['李明', '李明', '李明'],
  ])('text %j is read as if typed', async (text, value, formula) => {
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('花名册').getRange('A2').untrack();
      range.values = [[text]];
      range.load('values,formulas');
      await context.sync();
      return [range.values, range.formulas];
    });
    expect(read).toEqual([[[value]], [[formula]]]);
  });

  test.each<[string, (range: Excel.Range, context: Excel.RequestContext) => void, string]>([
    ['an array of another shape', (range) => (range.values = [['一']]), 'InvalidArgument'],
    [
      'a sheet that is missing',
      (_range, context) => context.workbook.worksheets.getItem('公示').activate(),
      'ItemNotFound',
    ],
    ['a sheet name twice', (_range, context) => context.workbook.worksheets.add('花名册'), 'ItemAlreadyExists'],
    ['a member of a later set', (range) => range.getMergedAreasOrNullObject(), 'ApiNotFound'],
    [
      'a border between the rows of one row',
      (range) => (range.getRow(0).untrack().format.borders.getItem('InsideHorizontal').style = 'Continuous'),
      'InvalidArgument',
    ],
  ])('%s is refused', async (_case, batch, code) => {
    expect(await codeOf(batch)).toBe(code);
  });

  test('a protected sheet refuses typing but into unlocked cells', async () => {
    const sheet = excel.workbook.sheets[0];
    if (sheet) sheet.locked = true;
    const write = (range: Excel.Range) =>
      (range.values = [
        ['一', '二'],
        ['三', '四'],
      ]);
    expect(await codeOf(write)).toBe('AccessDenied');
    for (const [row, column] of [
      [1, 1],
      [1, 2],
      [2, 1],
      [2, 2],
    ] as const)
      sheet?.change(row, column, { format: { 'protection/locked': false } });
    expect(await codeOf(write)).toBe('none');
  });

  test('a batch that breaks keeps what was done before', async () => {
    excel.faults.at(1, { kind: 'broken', atAction: 6, code: 'GeneralException' });
    expect(
      await codeOf((range) => {
        range.values = [
          ['五', null],
          [null, null],
        ];
        range.format.wrapText = true;
      }),
    ).toBe('GeneralException');
    expect(cell(1, 1)?.value).toBe('五');
    expect(cell(1, 1)?.format).toEqual({});
  });

  test.each([
    ['a cell being edited', 'cell-edit', 'InvalidOperationInCellEditMode'],
    ['no permission', 'refused', 'AccessDenied'],
  ] as const)('%s refuses the whole request', async (_case, kind, code) => {
    const before = excel.image();
    excel.faults.at(1, kind === 'refused' ? { kind, error: 7000 } : { kind });
    expect(
      await codeOf(
        (range) =>
          (range.values = [
            ['一', '二'],
            ['三', '四'],
          ]),
      ),
    ).toBe(code);
    expect(excel.image()).toEqual(before);
  });

  test('more than five megabytes are refused in either direction', async () => {
    const long = '长'.repeat(30_000);
    const rows = Array.from({ length: 70 }, () => [long]);
    const big = (range: Excel.Range) => (
      range.getRow(0).untrack(),
      (range.worksheet.getRange('D1:D70').untrack().values = rows)
    );
    expect(await codeOf((range) => void big(range))).toBe('RequestPayloadSizeLimitExceeded');
    rows.forEach(([value], index) => excel.workbook.sheets[0]?.change(index + 1, 4, { value: value ?? null }));
    expect(
      await codeOf((_range, context) =>
        context.workbook.worksheets.getItem('花名册').getRange('D1:D70').untrack().load('values'),
      ),
    ).toBe('ResponsePayloadSizeLimitExceeded');
  });

  test('a button of the ribbon calls its function, and Excel hears when it is done', async () => {
    const called: string[] = [];
    Office.actions.associate('checkMonth', (event: Office.AddinCommands.Event) => {
      called.push(event.source.id);
      event.completed();
    });
    excel.native.sendCommand('checkMonth', 'button-1');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(called).toEqual(['button-1']);
    expect(excel.native.completedCommands).toEqual(['button-1']);
  });

  test('a change of a cell reaches the page that listens', async () => {
    const heard: string[] = [];
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(async (event) => {
        heard.push(`${event.source} ${event.address}`);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    excel.events.changed(excel.workbook, '花名册', 'A1', 'Remote', false);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(heard).toEqual(['Remote A1']);
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    expect(excel.events.listening).toBe(false);
  });
});

test('what is not played is noted, never answered', async () => {
  await codeOf((range) => range.unmerge());
  expect(excel.gaps.map(String)).toEqual(['NotPlayed: the in-memory Excel does not play Range.unmerge']);
  excel.gaps.length = 0;
});
