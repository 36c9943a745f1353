import { namedError } from '../../../src/hosts/excel/named-error';
import { wordsOf } from '../../../src/locales/words';
import { problemSentence, problemSmallPrint } from '../../../src/reports/problem-sentence';
import { WorkbookChanged, WorkbookError } from '../../../src/workbook/errors';
import type { ExcelFailed } from '../../../src/workbook/excel-errors';
import { startExcel } from '../../excel/start-excel';

beforeAll(async () => {
  await startExcel('1.9');
});

/** An error as Office.js makes it when a batch fails. */
function officeError(code: string, message = ''): OfficeExtension.Error {
  // The types know no constructor; the library has one.
  const Constructor = OfficeExtension.Error as unknown as new (facts: object) => OfficeExtension.Error;
  return new Constructor({ code, message, debugInfo: { errorLocation: 'Range.values' } });
}

test('every code that Excel knows comes out under a name of the product', () => {
  const codes = Object.values(Excel.ErrorCodes as Record<string, string>);
  expect(codes.length).toBeGreaterThanOrEqual(30);
  for (const code of codes) expect(namedError(officeError(code), '支部台账.xlsx')).toBeInstanceOf(WorkbookError);
});

test.each([
  ['InvalidOperationInCellEditMode', 'excel-busy'],
  ['InactiveWorkbook', 'excel-busy'],
  ['Conflict', 'excel-busy'],
  ['AccessDenied', 'workbook-read-only'],
  ['ResponsePayloadSizeLimitExceeded', 'too-large'],
  ['OperationCellsExceedLimit', 'too-large'],
  ['ApiNotFound', 'excel-too-old'],
  ['MergedRangeConflict', 'excel-failed'],
  ['SomethingNew', 'excel-failed'],
])('%s is %s', (code, name) => expect(namedError(officeError(code), '支部台账.xlsx')).toMatchObject({ code: name }));

test('no sentence for the person holds a code; what nobody foresaw has it in small print', () => {
  const codes = [...Object.values(Excel.ErrorCodes as Record<string, string>), 'SomethingNew'];
  for (const locale of ['zh-CN', 'en'] as const) {
    const words = wordsOf(locale);
    for (const code of codes) {
      const error = namedError(officeError(code), '支部台账.xlsx');
      expect(problemSentence(error, words)).not.toMatch(new RegExp(code, 'i'));
      expect(problemSentence(error, words)).not.toMatch(/Range\.|\{\{/);
    }
  }
  expect(problemSmallPrint(namedError(officeError('SomethingNew'), ''))).toBe('SomethingNew (Range.values)');
  expect(problemSmallPrint(namedError(officeError('ItemNotFound'), ''))).toBeNull();
});

test.each([
  ['ItemAlreadyExists', 'excel-failed.name-taken'],
  ['ItemNotFound', 'excel-failed.gone'],
  ['MergedRangeConflict', 'excel-failed.merged'],
  ['Unauthenticated', 'excel-failed.sign-in'],
  ['RequestPayloadSizeLimitExceeded', 'too-large.ask'],
  ['GeneralException', 'excel-failed.unknown'],
])('%s is said as %s', (code, sentence) => {
  expect(namedError(officeError(code), '支部台账.xlsx')).toMatchObject({ sentence });
});

test('the localised message is never shown, the place is', () => {
  const error = namedError(officeError('MergedRangeConflict', '不能对合并单元格作部分更改。'), '') as ExcelFailed;
  expect(error.detail).toBe('MergedRangeConflict (Range.values)');
  expect(error.message).not.toContain('合并');
});

test('what is ours already, or no error of Office.js, stays as it is', () => {
  const changed = new WorkbookChanged([]);
  const defect = new TypeError('undefined is not a function');
  expect(namedError(changed, '')).toBe(changed);
  expect(namedError(defect, '')).toBe(defect);
});
