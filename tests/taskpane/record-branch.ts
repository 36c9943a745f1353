import type { ContractOptions } from '../hosts/contract/contract-workbook';
import { bytesFromSnapshot } from '../hosts/xlsx/from-snapshot';
import { sheets } from '../sheets';

/** Invented people; two of them have one name. */
export const NAMES = [
  ...['李明', '王芳', '陈静', '刘洋', '周婷', '赵敏', '杨帆', '吴昊', '徐丽', '孙强', '朱琳', '胡斌'],
  ...['郭霞', '何军', '张伟', '高翔', '林悦', '罗丹', '张伟', '梁涛', '谢文', '曹英', '邓辉', '单芳'],
];

const SECTIONS = ['办公室', '人教科', '编研科', '技术科'];
const sectionOf = (index: number): string => SECTIONS[Math.floor(index / 6)] ?? '';

const lines = (row: (name: string, index: number) => string): string => NAMES.map(row).join('\n');

/** A branch whose May is recorded and whose June is still to be: an office's own signs, each name with its section. */
export function recordBranch(
  options: ContractOptions = {},
  june: Readonly<Record<string, string>> = {},
  settings = '',
): Uint8Array {
  const snapshot = sheets(`
# 花名册
姓名 | 科室 | 党员类别 | 入党时间 | 月党费标准
${lines((name, index) => `${name} | ${sectionOf(index)} | 正式党员 | 2010-07-01 | 50`)}
刘星 | 办公室 | 入党积极分子 | |
# 活动记录
2026年主题党日活动记录
月份 | 活动时间 | 活动主题 | 通知时间 | 重温入党誓词 | 活动照片 | 活动小结 | 列席人员
5月 | @2026-05-20 | 廉政教育 | @2026-05-15 | √ | 6张 | 有 |
6月 | @2026-06-22 | 诵读党章 | @2026-06-17 | | | |
# 考勤
2026年主题党日签到表
注：√出勤 △事假 ○病假 ×缺席
科室 | 姓名 | '5.20' | '6.22'
${lines((name, index) => `${sectionOf(index)} | ${name} | ${index === 3 ? '△' : index === 17 ? '×' : '√'} | ${june[name] ?? ''}`)}
# 请假补课
姓名 | 科室 | 活动日期 | 请假类型 | 请假事由 | 批准人 | 联系教育情况 | 通报活动内容 | 补课时间 | 补课方式
刘洋 | 办公室 | @2026-05-20 | 事假 | 照顾家人 | 李明 | | | |
# 党费台账
2026年党费台账
姓名 | 科室 | 月党费标准 | 5月 | 6月
${lines((name, index) => `${name} | ${sectionOf(index)} | 50 | 50 |`)}
${settings === '' ? '' : `# 设置\n项目 | 值\n${settings}`}
`);
  return bytesFromSnapshot(snapshot, options);
}
