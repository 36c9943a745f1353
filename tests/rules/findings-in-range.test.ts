import fc from 'fast-check';
import type { CellRef } from '../../src/records/cell-ref';
import { monthsFrom, month } from '../../src/records/month';
import { parseIsoDate } from '../../src/records/iso-date';
import { lastColumnOf, lastRowOf } from '../../src/workbook/sheet-cells';
import { readBranch } from '../../src/reading/read-branch';
import { check } from '../../src/rules/check';
import { sheets } from '../sheets';

const NAMES = ['李明', '王芳', '张伟', '赵敏', '陈静', '刘洋', '杨帆', '黄磊'];
const MONTHS = ['1月', '2月', '3月', '4月', '5月', '6月'];
const oneOf = (...texts: string[]): fc.Arbitrary<string> => fc.constantFrom(...texts);

/** A row for each of some people, with random cells behind the name: right, odd and missing ones. */
function rowsOf(...cells: fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  const row = fc.tuple(oneOf(...NAMES, '周九'), ...cells).map((texts) => texts.join(' | '));
  return fc.array(row, { minLength: 1, maxLength: 9 }).map((rows) => rows.join('\n'));
}

const repeated = (cell: fc.Arbitrary<string>): fc.Arbitrary<string>[] => MONTHS.map(() => cell);
const mark = oneOf('√', '×', '事假', '假/补', '△', '', '缺席（已补课）', '—');
const amount = oneOf('30', '20', '0', '免', '', '十二块', '1200', '45元');
const day = oneOf('2026-01-20', '2026-2-30', '3月20日', '', '2026.6.22', '20260520');
const category = oneOf('正式党员', '预备党员', '发展对象', '热心人', '');

const workbook = fc
  .record({
    roster: rowsOf(category, oneOf('办公室', '技术科', ''), day, oneOf('3000', '5432.1', '', '#REF!')),
    attendance: rowsOf(...repeated(mark)),
    dues: rowsOf(...repeated(amount)),
    leave: rowsOf(day, oneOf('事假', '缺席', ''), oneOf('陪护', ''), oneOf('李明', ''), day),
    sessions: fc
      .array(
        fc.tuple(
          oneOf(...MONTHS, '13月', ''),
          day,
          oneOf('学习党章', ''),
          oneOf('√', '否', '', '大概'),
          oneOf('半天', '30分钟', '很久'),
        ),
        {
          minLength: 1,
          maxLength: 8,
        },
      )
      .map((rows) => rows.map((row) => row.join(' | ')).join('\n')),
  })
  .map(
    ({ roster, attendance, dues, leave, sessions }) => `
# 花名册
姓名 | 党员类别 | 科室 | 入党时间 | 党费基数
${roster}
# 考勤
2026年考勤
姓名 | ${MONTHS.join(' | ')}
${attendance}
# 党费台账
2026年党费台账
姓名 | ${MONTHS.join(' | ')}
${dues}
合计 | 100 | 30 | | 0 | 十 | 200
# 请假补课
姓名 | 活动日期 | 请假类型 | 请假事由 | 批准人 | 补课日期
${leave}
# 活动记录
2026年活动记录
月份 | 活动日期 | 活动主题 | 重温入党誓词 | 时长
${sessions}
# 设置
项目 | 值
最低到会率(%) | 很高
`,
  );

test('no finding points outside the used range of its sheet, whatever the workbook holds', () => {
  const today = parseIsoDate('2026-08-01');
  if (!today) throw new Error('no date');
  let seen = 0;
  fc.assert(
    fc.property(workbook, fc.constantFrom(...monthsFrom(month(2026, 1), month(2026, 7))), (text, asked) => {
      const snapshot = sheets(text);
      const isInside = ({ sheet: name, row, column }: CellRef): boolean => {
        const sheet = snapshot.sheets.find((each) => each.name === name);
        if (!sheet) return false;
        return row >= sheet.top && row <= lastRowOf(sheet) && column >= sheet.left && column <= lastColumnOf(sheet);
      };
      const { findings } = check(readBranch(snapshot).branch, { month: asked, today });
      const cells = findings.flatMap((finding) => [...(finding.cell ? [finding.cell] : []), ...finding.cells]);
      seen += cells.length;
      expect(cells.filter((cell) => !isInside(cell))).toEqual([]);
    }),
    { numRuns: 150 },
  );
  expect(seen).toBeGreaterThan(1000);
});
