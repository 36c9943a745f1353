import type { SheetDraft } from '../workbook/sheet-draft';
import { row, sampleSheet } from './sample-cells';

const PLAN: readonly (readonly [month: string, theme: string, content: string, section: string, leader: string])[] = [
  ['1月', '走访慰问送温暖', '到帮扶社区走访慰问困难家庭，送去节前的问候和生活用品', '办公室', '李明'],
  ['2月', '学习传达上级精神', '传达上级党建工作会议精神，交流全年打算', '人教科', '赵敏'],
  ['3月', '社区志愿服务', '到社区清洁楼道，登记居民需要帮忙的事项', '编研科', '孙强'],
  ['4月', '清明祭扫烈士陵园', '到市烈士陵园敬献花篮，讲述英烈故事', '技术科', '张伟（技术科）'],
  ['5月', '廉政警示教育', '观看警示教育片，结合岗位谈体会', '管理科', '赵敏'],
  ['6月', '诵读党章', '分组诵读党章，每组推荐一人领读', '办公室 人教科', '李明'],
  ['7月', '专题组织生活会', '开展批评与自我批评，回顾入党初心', '编研科', '孙强'],
  ['8月', '档案业务培训', '学习档案法规，演练库房应急处置', '技术科', '张伟（技术科）'],
  ['9月', '中秋读书会', '交流读书心得，推荐一本好书', '管理科', '赵敏'],
  ['10月', '红色教育基地参观', '到红色教育基地参观学习', '办公室', '李明'],
  ['11月', '社区清洁志愿服务', '清扫公共区域，慰问独居老人', '人教科', '赵敏'],
  ['12月', '学党史讲党史', '围绕为什么入党讲述各自的故事', '编研科', '孙强'],
];

/** 活动安排: a plain yearly plan with the year in its title and two sections in one cell. */
export function scheduleSheet(): SheetDraft {
  return sampleSheet(
    '活动安排',
    [8, 22, 50, 16, 16],
    [
      row('title', ['2026年党支部主题党日活动安排表'], 30),
      row('header', ['活动\n时间', '活动主题', '活动内容', '组织\n科室', '分管支委'], 32),
      ...PLAN.map((each) => row('text', each)),
    ],
    [{ top: 1, bottom: 1, left: 1, right: 5 }],
    2,
  );
}
