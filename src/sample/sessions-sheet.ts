import type { CellValue } from '../workbook/snapshot';
import type { SheetDraft } from '../workbook/sheet-draft';
import { row, sampleSheet } from './sample-cells';

const COLUMNS = [
  '月份',
  '活动日期',
  '调整原因',
  '地点',
  '时长',
  '通知时间',
  '集中学习内容',
  '重温入党\n誓词',
  '现场交纳\n党费',
  '悬挂党旗',
  '佩戴党徽',
  '活动小结',
  '活动照片',
  '上报渠道',
  '上报时间',
];

/** Dates as people type them: three forms in one column. The honest gaps are named beside each row. */
const SESSIONS: readonly (readonly CellValue[])[] = [
  [
    '1月',
    '2026.1.20',
    '',
    '幸福社区',
    '半天',
    '2026.1.16',
    '学习党章总纲',
    '√',
    '√',
    '√',
    '√',
    '有',
    '8张',
    '机关工委',
    '2026.1.23',
  ],
  // In February the 20th was in the Spring Festival holiday, so no reason is needed.
  [
    '2月',
    '2026.2.13',
    '',
    '党员活动室',
    '9:00-12:00',
    '2026.2.9',
    '学习上级会议精神',
    '√',
    '√',
    '√',
    '√',
    '有',
    '6张',
    '机关工委',
    '2026.2.14',
  ],
  // Reported later than a week.
  [
    '3月',
    '2026年3月20日',
    '',
    '阳光社区',
    '半天',
    '2026年3月17日',
    '学习社区服务有关规定',
    '√',
    '√',
    '√',
    '√',
    '有',
    '12张',
    '信息网',
    '2026年4月8日',
  ],
  // No flag; moved to the 3rd for the festival: beyond a week, with a reason.
  [
    '4月',
    '2026-4-3',
    '结合清明祭扫提前',
    '市烈士陵园',
    '半天',
    '2026-3-30',
    '学习英烈事迹',
    '√',
    '√',
    '×',
    '√',
    '有',
    '15张',
    '微信公众号',
    '2026-4-7',
  ],
  // Two and a half hours are no half day by the branch's own setting.
  [
    '5月',
    '2026-5-20',
    '',
    '党员活动室',
    '2.5小时',
    '2026-5-18',
    '学习廉洁自律准则',
    '√',
    '√',
    '√',
    '√',
    '有',
    '5张',
    '信息网',
    '2026-5-22',
  ],
  // The oath is left blank, photos and report are missing.
  ['6月', '2026-6-22', '', '党员活动室', '半天', '2026-6-17', '诵读党章', '', '√', '√', '√', '有', '', '', ''],
];

/** 活动记录: what was held, without theme and sections, which stand in the plan already. */
export function sessionsSheet(): SheetDraft {
  return sampleSheet(
    '活动记录',
    [8, 15, 18, 14, 12, 15, 22, 10, 10, 10, 10, 10, 10, 14, 15],
    [
      row('title', ['2026年主题党日活动记录'], 30),
      row('header', COLUMNS, 34),
      ...SESSIONS.map((each) =>
        row(
          'centre',
          each.map((value) => (value === '' ? null : value)),
        ),
      ),
    ],
    [{ top: 1, bottom: 1, left: 1, right: COLUMNS.length }],
    2,
  );
}
