import { english } from '../../src/locales/en';
import { chinese } from '../../src/locales/zh-CN';
import { wordsOf } from '../../src/locales/words';
import { languageAtStart, languageOfTag } from '../../src/taskpane/office/office-language';
import { OfficeMissing } from '../../src/taskpane/office/office-missing';
import { freeSheetName } from '../../src/workbook/free-sheet-name';
import { writtenAreas } from '../../src/taskpane/parts/written-areas';
import { paneSentence } from '../../src/taskpane/shell/pane-errors';
import { presenceOfKey } from '../../src/taskpane/writing/sign-in/presence-keys';
import { paneThemeOf } from '../../src/taskpane/theme/office-theme';
import * as fileErrors from '../../src/workbook/errors';
import * as excelErrors from '../../src/workbook/excel-errors';

describe('the theme of Office', () => {
  test.each([
    [{ isDarkTheme: true }, false, 'dark'],
    [{ isDarkTheme: false, bodyBackgroundColor: '#000000' }, false, 'light'],
    [{ bodyBackgroundColor: '#FFFFFF' }, false, 'light'],
    [{ bodyBackgroundColor: '#262626' }, false, 'dark'],
    [{ bodyBackgroundColor: 'unknown' }, false, 'light'],
    [undefined, false, 'light'],
    [{ isDarkTheme: true }, true, 'contrast'],
  ] as const)('%p with contrast forced %p is %s', (colours, isForced, theme) => {
    expect(paneThemeOf(colours, isForced)).toBe(theme);
  });
});

describe('the language to show', () => {
  test.each([
    ['zh-CN', 'zh-CN'],
    ['zh-TW', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['en-US', 'en'],
    ['de-DE', 'en'],
  ])('%s: %s', (tag, language) => {
    expect(languageOfTag(tag)).toBe(language);
  });

  test.each([
    ['?_host_Info=Excel$Win32$16.01$zh-CN$telemetry$isDialog$$0', 'en-US', 'zh-CN'],
    ['?_host_Info=Excel|Web|16.00|en-US|7fe9', 'zh-CN', 'en'],
    ['', 'zh-CN', 'zh-CN'],
  ])('at start, from %s and a browser in %s: %s', (search, browser, language) => {
    expect(languageAtStart(search, browser)).toBe(language);
  });
});

describe('the keys of the sign-in', () => {
  const pressed = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}): unknown =>
    presenceOfKey({ key, ctrlKey: false, metaKey: false, altKey: false, ...held });

  test('a digit or the space bar says what the member did, 0 takes it back', () => {
    expect([' ', '1', '2', '3', '0', '4'].map((key) => pressed(key))).toEqual([
      ...['present', 'present', 'leave', 'absent', null],
      undefined,
    ]);
  });

  test.each(['1', '2', '3', '0', ' '])('%p with Ctrl, Alt or Command belongs to Excel and says nothing', (key) => {
    const all = [{ ctrlKey: true }, { metaKey: true }, { altKey: true }].map((held) => pressed(key, held));
    expect(all).toEqual([undefined, undefined, undefined]);
  });
});

describe('a free name for a sheet', () => {
  test.each([
    [[], '核对结果'],
    [['核对结果'], '核对结果 (2)'],
    [['核对结果', '核对结果 (2)'], '核对结果 (3)'],
  ])('beside %p', (taken, name) => {
    expect(freeSheetName('核对结果', taken)).toBe(name);
  });

  test('is never longer than Excel allows, and capitals do not make another name', () => {
    const long = 'A'.repeat(31);
    expect(freeSheetName(long, [long.toLowerCase()])).toBe(`${'A'.repeat(27)} (2)`);
  });
});

test('cells side by side are named as one', () => {
  const change = (row: number, column: number) => ({ row, column, expected: null, value: 'x' });
  const changes = [change(3, 2), change(3, 1), change(3, 4), change(5, 1)];
  expect(writtenAreas({ kind: 'set-cells', sheet: '豁免说明', changes })).toEqual([
    '豁免说明!A3:B3',
    '豁免说明!D3',
    '豁免说明!A5',
  ]);
});

test('and so are cells one below the other, as far as they are equally wide', () => {
  const change = (row: number, column: number) => ({ row, column, expected: null, value: 'x' });
  const changes = [change(4, 3), change(5, 3), change(6, 3), change(6, 4), change(8, 3)];
  expect(writtenAreas({ kind: 'set-cells', sheet: '考勤', changes })).toEqual(['考勤!C4:C5', '考勤!C6:D6', '考勤!C8']);
});

describe('every named error has a sentence in the pane', () => {
  const { SheetExists, SheetProtected, WorkbookUnreadable, TooLarge, DraftInvalid, CellNotWritable } = fileErrors;
  const problems = [
    ...Object.keys(chinese.errors['workbook-unreadable']).map(
      (reason) => new WorkbookUnreadable('支部.xlsx', reason as fileErrors.UnreadableReason, 'xl/workbook.xml'),
    ),
    ...Object.keys(chinese.errors['excel-busy']).map(
      (reason) => new excelErrors.ExcelBusy(reason as excelErrors.BusyReason),
    ),
    ...Object.keys(chinese.errors['cell-not-writable']).map(
      (reason) => new CellNotWritable({ sheet: '甲', row: 1, column: 1 }, reason as fileErrors.NotWritableReason),
    ),
    ...Object.keys(chinese.errors['draft-invalid']).map(
      (reason) => new DraftInvalid('甲', reason as fileErrors.DraftReason),
    ),
    new TooLarge('支部.xlsx', 'xl/worksheets/sheet1.xml', 9e8, 1e8),
    fileErrors.whileWriting(new TooLarge('支部.xlsx', 'RequestPayloadSizeLimitExceeded', 5e6, 5e6)) as Error,
    new fileErrors.WorkbookChanged([]),
    new SheetExists('公示', true),
    new SheetExists('公示', false),
    new fileErrors.SheetMissing('甲'),
    new SheetProtected('甲'),
    new SheetProtected(null),
    new excelErrors.ExcelTooOld('ExcelApi 1.9'),
    new excelErrors.WorkbookReadOnly(),
    new excelErrors.SheetHidden('甲'),
    new excelErrors.ExcelFailed('GeneralException'),
    new excelErrors.WriteUncertain(['甲', '乙']),
    new OfficeMissing('office-missing'),
    new OfficeMissing('not-in-excel'),
    new Error('defect'),
  ];

  test.each(problems.map((problem) => [problem.message, problem] as const))('%s', (_, problem) => {
    for (const language of ['zh-CN', 'en'] as const) {
      const sentence = paneSentence(problem, wordsOf(language));
      expect(sentence).not.toMatch(/\{\{|--|theme-day/);
      expect(sentence).toMatch(/[。.]$/);
    }
  });

  test('both languages know the same ones', () => {
    expect(Object.keys(english.errors)).toEqual(expect.arrayContaining(Object.keys(chinese.errors)));
  });
});
