import { createWorkbook } from '../../src/hosts/xlsx/create-workbook';
import { openWorkbook } from '../../src/hosts/xlsx/open-workbook';
import { parseRange } from '../../src/hosts/xlsx/read/cell-address';
import { readBranch } from '../../src/reading/read-branch';
import { wordsOf } from '../../src/locales/words';
import { halfYear } from '../../src/records/half-year';
import { halfYearSummary } from '../../src/reports/half-year-summary';
import { summarySheet } from '../../src/reports/summary-sheet';
import { cellAt } from '../../src/workbook/sheet-cells';
import { day } from '../branch-by-hand';
import { partsOf, textOf } from '../hosts/xlsx/package';
import { sheets } from '../sheets';

/** What a chart of a file is drawn over: the area it names, and the values that it keeps of it by their places. */
interface Charted {
  readonly area: string;
  readonly kept: readonly (string | null)[];
}

function fileOf(ledgerOfMay: string, march: string): Uint8Array {
  const { branch } = readBranch(
    sheets(`
      # 花名册
      姓名 | 政治面貌 | 科室   | 党费标准
      李明 | 正式党员 | 办公室 | 75
      王芳 | 正式党员 | 人教科 | 60

      # 活动记录
      月份 | 活动时间   | 活动主题 | 组织科室
      1月  | 2020-01-20 | 走访慰问 | 办公室
      3月  | ${march} | 志愿服务 | 人教科

      # 考勤
      姓名 | 1月 | 3月
      李明 | √   | √
      王芳 | √   | 缺

      # 党费台账
      2020年党费台账
      姓名 | 1月 | 2月 | 3月 | 4月 | 5月 | 6月
      李明 | 75  | 75  | 75  | 75  | ${ledgerOfMay} | 75
      王芳 | 60  | 60  | 60  | 60  | 60  | 60
    `),
  );
  const summary = halfYearSummary(branch, { half: halfYear(2020, 1), today: day('2020-07-05') });
  return createWorkbook([summarySheet(summary, wordsOf('zh-CN'))], { title: '小结' });
}

function chartedIn(file: Uint8Array): Charted[] {
  const parts = Object.keys(partsOf(file)).filter((name) => name.startsWith('xl/charts/'));
  return parts.flatMap((name) =>
    [...textOf(file, name).matchAll(/<c:f>(.*?)<\/c:f><c:(?:str|num)Cache>(.*?)<\/c:(?:str|num)Cache>/g)].map(
      ([, reference = '', cache = '']) => {
        const count = Number(/<c:ptCount val="(\d+)"/.exec(cache)?.[1]);
        const points = new Map(
          Array.from(cache.matchAll(/<c:pt idx="(\d+)"><c:v>(.*?)<\/c:v>/g), ([, at, value]) => [Number(at), value]),
        );
        return {
          area: reference.slice(reference.lastIndexOf('!') + 1).replaceAll('$', ''),
          kept: Array.from({ length: count }, (_, index) => points.get(index) ?? null),
        };
      },
    ),
  );
}

/** The same areas as the sheet itself holds them, read from the file. */
function cellsIn(file: Uint8Array, charted: readonly Charted[]): Charted[] {
  const [sheet] = openWorkbook(file, '').snapshot().sheets;
  if (!sheet) throw new Error('no sheet');
  return charted.map(({ area }) => {
    const range = parseRange(area);
    if (!range) throw new Error(`no area: ${area}`);
    const values = Array.from({ length: range.bottom - range.top + 1 }, (_, index) =>
      cellAt(sheet, range.top + index, range.left),
    );
    // A rate of nothing is an empty text, which is no point of a chart.
    return { area, kept: values.map((value) => (value === null || value === '' ? null : String(value))) };
  });
}

describe('the charts of a summary', () => {
  const file = fileOf('75', '2020-03-20');
  const charted = chartedIn(file);

  test('keep what the cells hold that they name', () => {
    expect(charted.length).toBeGreaterThanOrEqual(12);
    expect(charted).toEqual(cellsIn(file, charted));
  });

  test.each([
    ['what was paid', fileOf('20', '2020-03-20')],
    ['what was held', fileOf('75', '2020-09-20')],
  ])('move with %s', (_, changed) => {
    const after = chartedIn(changed);
    expect(after).toEqual(cellsIn(changed, after));
    expect(after).not.toEqual(charted);
  });
});
