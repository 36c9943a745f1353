import type { SheetDraft } from '../workbook/sheet-draft';
import { SAMPLE_MEMBERS } from './people';
import { mergedRuns, row, runHeads, sampleSheet, styled } from './sample-cells';

const HEADER_ROW = 3;
const DATES = ['1.20', '2.13', '3.20', '4.3', '5.20', '6.22'];

/** Marks other than √: member, column from 0, mark. △ is 事假, ○ 病假, × 缺席 by the sheet's own legend. */
const EXCEPTIONS: readonly (readonly [name: string, session: number, mark: string | null])[] = [
  ['刘洋', 0, '△'],
  ['杨帆', 1, '○'],
  ['郭霞', 2, '△'],
  ['罗丹', 2, '×'],
  ['罗丹', 3, '×'],
  ['罗丹', 4, '×'],
  ['谢文', 3, '△'],
  ['吴昊', 4, '出差'],
  ['林悦', 5, '△'],
  ['胡斌', 5, '×'],
  // The clerk forgot one member in June, and used a sign that the legend does not hold for another.
  ['梁涛', 5, null],
  ['邓辉', 5, '☆'],
];

/** 考勤: a matrix with session dates as heads, sections merged down, a legend below. */
export function attendanceSheet(): SheetDraft {
  const sections = SAMPLE_MEMBERS.map((person) => person.section);
  const heads = runHeads(sections);
  return sampleSheet(
    '考勤',
    [10, 16, ...DATES.map(() => 9), 16],
    [
      row('title', ['2026年主题党日签到表'], 30),
      row('note', ['注：√出勤 △事假 ○病假 ×缺席 ⊙补课']),
      row('header', ['科室', '姓名', ...DATES, '备注'], 24),
      ...SAMPLE_MEMBERS.map(({ name }, index) => ({
        cells: [
          styled(heads[index] ?? null, 'centre'),
          styled(name, 'centre'),
          ...DATES.map((_, session) => styled(markOf(name, session), 'centre')),
          styled(null, 'text'),
        ],
      })),
    ],
    [
      { top: 1, bottom: 1, left: 1, right: DATES.length + 3 },
      { top: 2, bottom: 2, left: 1, right: DATES.length + 3 },
      ...mergedRuns(sections, HEADER_ROW + 1, 1),
    ],
    HEADER_ROW,
  );
}

function markOf(name: string, session: number): string | null {
  const exception = EXCEPTIONS.find(([who, when]) => who === name && when === session);
  return exception ? exception[2] : '√';
}
