import type { Snapshot } from '../../src/workbook/snapshot';
import type { ContractOptions } from '../hosts/contract/contract-workbook';
import { sheets } from '../sheets';

interface Kept {
  readonly name: string;
  readonly snapshot: Snapshot;
  readonly options: ContractOptions;
}

const ROSTER = `
# 花名册
姓名 | 科室   | 党员类别 | 入党时间   | 月党费标准
李明 | 办公室 | 正式党员 | 2008-07-01 | 60
王芳 | 人教科 | 正式党员 | 2010-07-01 | 50
张伟 | 技术科 | 正式党员 | 2012-07-01 | 40
`;

const SESSIONS = `
# 活动记录
月份 | 实际时间    | 活动主题 | 地点       | 时长 | 通知时间    | 集中学习 | 重温入党誓词 | 交纳党费 | 活动小结 | 活动照片 | 上报渠道 | 上报时间
5月  | @2026-05-20 | 廉政教育 | 党员活动室 | 半天 | @2026-05-15 | 廉洁准则 | √            | √        | 有       | 6张      | 机关工委 | @2026-05-22
6月  | @2026-06-22 | 主题党课 | 党员活动室 | 半天 | @2026-06-17 | 党章     | √            | √        | 有       | 8张      | 机关工委 | @2026-06-24
`;

/** Four ways to keep records to which July has yet to come, each with totals of every kind. */
export const KEPT: readonly Kept[] = [
  {
    name: 'a matrix with 备注 at the right',
    snapshot: sheets(`${ROSTER}${SESSIONS}
# 考勤
2026年考勤 | < | < | < | < | <
姓名 | 5月 | 6月 | 出勤次数 | 出勤率 | 备注
李明 | √   | √   | 2 | 1   |
王芳 | √   | 事假 | 1 | 0.5 | 住院
张伟 | √   | √   | 2 | 1   |
出勤人数 | 3 | 2 | 5 | |
# 党费
2026年党费 | < | < | < | < | <
姓名 | 月党费标准 | 5月 | 6月 | 合计 | 备注
李明 | 60 | 60 | 60 | 120 |
王芳 | 50 | 50 | 50 | 100 | 现金
张伟 | 40 | 40 | 40 | 80  |
合计 | 150 | 150 | 150 | 300 |
`),
    options: {
      formulas: {
        ...Object.fromEntries(
          [3, 4, 5].flatMap((row) => [
            [`考勤!D${row}`, `COUNTIF(B${row}:C${row},"√")`],
            [`考勤!E${row}`, `ROUND(D${row}/COUNTA(B${row}:C${row}),2)`],
            [`党费!E${row}`, `SUM(C${row}:D${row})`],
          ]),
        ),
        '考勤!B6': 'COUNTIF(B3:B5,"√")',
        '考勤!C6': 'COUNTIF(C3:C5,"√")',
        '考勤!D6': 'SUM(D3:D5)',
        '党费!B6': 'SUM(B3:B5)',
        '党费!C6': 'SUM(C3:C5)',
        '党费!D6': 'SUM(D3:D5)',
        '党费!E6': 'SUM(C6:D6)',
      },
    },
  },
  {
    name: 'a ledger in two tiers with three columns a month',
    snapshot: sheets(`${ROSTER}${SESSIONS}
# 考勤
姓名 | 2026年5月 | 2026年6月
李明 | √ | √
王芳 | √ | 事假
张伟 | √ | √
# 党费台账
2026年党费台账 | < | < | < | < | < | < | < | <
姓名 | 5月 | < | < | 6月 | < | < | 应交合计 | 实交合计
^ | 应交 | 实交 | 日期 | 应交 | 实交 | 日期 | ^ | ^
李明 | 60 | 60 | '5.20' | 60 | 60 | '6.22' | 120 | 120
王芳 | 50 | 50 | '5.20' | 50 | 50 | '6.22' | 100 | 100
张伟 | 40 | 40 | '5.20' | 40 | 40 | '6.22' | 80 | 80
合计 | 150 | 150 |  | 150 | 150 |  | 300 | 300
`),
    options: {
      formulas: {
        ...Object.fromEntries(
          [4, 5, 6].flatMap((row) => [
            [`党费台账!E${row}`, `B${row}`],
            [`党费台账!H${row}`, `B${row}+E${row}`],
            [`党费台账!I${row}`, `SUM(C${row},F${row})`],
          ]),
        ),
        ...Object.fromEntries(
          ['B', 'C', 'E', 'F', 'H', 'I'].map((column) => [`党费台账!${column}7`, `SUM(${column}4:${column}6)`]),
        ),
      },
    },
  },
  {
    name: 'one sheet a month',
    snapshot: sheets(`${ROSTER}${SESSIONS}
# 6月
2026年6月签到表 | < | <
姓名 | 签到 | 备注
李明 | √ |
王芳 | 事假 |
张伟 | √ |

2026年6月党费 | < | <
姓名 | 应交 | 实交
李明 | 60 | 60
王芳 | 50 | 50
张伟 | 40 | 40
合计 | 150 | 150
`),
    options: { formulas: { '6月!B12': 'SUM(B9:B11)', '6月!C12': "SUM('6月'!C9:C11)" } },
  },
  {
    name: 'all on one sheet',
    snapshot: sheets(`
# 2026年党支部
党员花名册 | < | < | <
姓名 | 科室   | 党员类别 | 月党费标准
李明 | 办公室 | 正式党员 | 60
王芳 | 人教科 | 正式党员 | 50
张伟 | 技术科 | 正式党员 | 40

2026年活动记录 | < | < | < | < | <
月份 | 活动日期  | 活动主题 | 地点       | 集中学习 | 活动照片
5月  | 2026-5-20 | 廉政教育 | 党员活动室 | 廉洁准则 | 6张
6月  | 2026-6-22 | 主题党课 | 党员活动室 | 党章     | 8张

2026年考勤 | < | <
姓名 | 5月  | 6月
李明 | √    | √
王芳 | √    | 事假
张伟 | √    | √
出勤人数 | 3 | 2

2026年党费 | < | <
姓名 | 5月  | 6月
李明 | 60   | 60
王芳 | 50   | 50
张伟 | 40   | 40
合计 | 150  | 150
全部 | 300  |
`),
    options: {
      formulas: {
        '2026年党支部!B17': 'COUNTIF(B14:B16,"√")',
        '2026年党支部!C17': 'COUNTIF(C14:C16,"√")',
        '2026年党支部!B24': 'SUM(B21:B23)',
        '2026年党支部!C24': 'SUM(C21:C23)',
        '2026年党支部!B25': 'SUM(B21:C23)',
      },
    },
  },
];
