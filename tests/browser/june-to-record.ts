import { bytesFromSnapshot } from '../hosts/xlsx/from-snapshot';
import { sheets } from '../sheets';

/** Invented people, 24 of them. */
export const NAMES = [
  ...['李明', '王芳', '陈静', '刘洋', '周婷', '赵敏', '杨帆', '吴昊', '徐丽', '孙强', '朱琳', '胡斌'],
  ...['郭霞', '何军', '张伟', '高翔', '林悦', '罗丹', '马超群', '梁涛', '谢文', '曹英', '邓辉', '单芳'],
];

const lines = (row: (name: string, index: number) => string): string => NAMES.map(row).join('\n');

/**
 * A branch in good order but for what is to be recorded by hand: the sign-in and the
 * dues of June, and the make-up of 刘洋, who was on leave in May.
 */
export function juneToRecord(): Uint8Array {
  return branchTo({ mark: '', paid: '', total: 0, madeUp: ' | |' });
}

/** The same branch with June recorded and the make-up done: what is left to do of the half-year is its notice. */
export function juneRecorded(): Uint8Array {
  return branchTo({ mark: '√', paid: '50', total: 1200, madeUp: '已通报 | @2026-06-01 | 自学并交笔记' });
}

interface June {
  readonly mark: string;
  readonly paid: string;
  readonly total: number;
  readonly madeUp: string;
}

function branchTo(june: June): Uint8Array {
  return bytesFromSnapshot(
    sheets(`
# 花名册
姓名 | 科室 | 党员类别 | 支部职务 | 入党时间 | 转正时间 | 月党费标准
${lines((name, index) => `${name} | ${index < 12 ? '办公室' : '技术科'} | 正式党员 | ${index === 0 ? '书记' : ''} | 2010-07-01 | 2011-07-01 | 50`)}
# 活动安排
2026年主题党日活动安排表
月份 | 计划时间 | 活动主题 | 活动内容 | 组织科室 | 分管支委
5月 | @2026-05-20 | 廉政警示教育 | 观看警示教育片，开展讨论 | 办公室 | 李明
6月 | @2026-06-22 | 诵读党章 | 集体诵读党章，交流体会 | 技术科 | 李明
# 活动记录
2026年主题党日活动记录
月份 | 活动时间 | 调整原因 | 地点 | 时长 | 通知时间 | 集中学习 | 重温入党誓词 | 现场交纳党费 | 悬挂党旗 | 佩戴党徽 | 活动照片 | 活动小结 | 上报渠道 | 上报时间
5月 | @2026-05-20 | | 党员活动室 | 半天 | @2026-05-15 | 廉洁自律准则 | √ | √ | √ | √ | 6张 | 有 | 机关工委 | @2026-05-22
6月 | @2026-06-22 | 20日是休息日，顺延 | 党员活动室 | 半天 | @2026-06-17 | 党章 | √ | √ | √ | √ | 8张 | 有 | 机关工委 | @2026-06-24
# 考勤
2026年主题党日签到表
注：√出勤 △事假 ○病假 ×缺席
姓名 | '5.20' | '6.22'
${lines((name) => `${name} | ${name === '刘洋' ? '△' : '√'} | ${june.mark}`)}
# 请假补课
姓名 | 活动日期 | 请假类型 | 请假事由 | 申请时间 | 批准人 | 通报活动内容 | 补课时间 | 补课方式
刘洋 | @2026-05-20 | 事假 | 照顾家人 | @2026-05-18 | 李明 | ${june.madeUp}
# 党费台账
2026年党费台账
姓名 | 月党费标准 | 5月 | 6月
${lines((name) => `${name} | 50 | 50 | ${june.paid}`)}
合计 | | 1200 | ${june.total}
`),
    { formulas: { '党费台账!C27': 'SUM(C3:C26)', '党费台账!D27': 'SUM(D3:D26)' } },
  );
}
