import { checkSheets } from '../rule-cases';

const ROSTER = `
  # 花名册
  姓名 | 类别     | 科室
  李明 | 正式党员 | 办公室
  王芳 | 正式党员 | 技术科
`;
const ATTENDANCE = `
  # 考勤
  姓名 | 2020年5月 | 2020年6月
  李明 | √         | 假
  王芳 | √         |
`;
const REGISTER = `
  # 请假补课
  姓名 | 月份    | 请假原因 | 批准人 | 通报活动内容
  李明 | 2020-06 |          |        |
`;
const PLAN = `
  # 学习计划
  月份    | 学习主题
  2020-05 | 党章
  2020-06 |
`;
const COLUMNS =
  '活动主题 | 活动内容 | 组织科室 | 分管支委 | 活动地点 | 活动时长 | 通知时间 | 活动方案 | 集中学习 | 重温入党誓词 | 交纳党费 | 悬挂党旗 | 佩戴党徽 | 活动小结 | 活动照片 | 上报渠道 | 上报时间';
const DONE =
  '志愿服务 | 清洁街道 | 办公室 | 李明 | 社区 | 半天 | @2020-05-15 | 有 | 学习党章 | 是 | 是 | 是 | 是 | 有 | 8张 | 信息网 | @2020-05-21';

/** What is found of June in the groups on the session, with the day a month past. */
function foundInJune(text: string): string[] {
  const { findings } = checkSheets(text, { month: '2020-06', today: '2020-07-31' });
  const groupless = new Set(['sheet-missing']);
  return findings.filter((finding) => !groupless.has(finding.rule)).map((finding) => finding.rule);
}

describe('a month without a session', () => {
  test('is said once: rules on the session stay silent, the study plan still speaks', () => {
    const sessions = `
      # 活动记录
      月份    | 活动时间    | ${COLUMNS}
      2020-05 | @2020-05-20 | ${DONE}
      2020-06 |             |
    `;
    expect(foundInJune(ROSTER + sessions + ATTENDANCE + REGISTER + PLAN)).toEqual([
      'theme-day-missing',
      'study-plan-missing',
    ]);
  });

  test('stays said once where a schedule planned it', () => {
    const planned = `
      # 活动安排
      月份    | 计划时间    | 活动主题 | 组织科室
      2020-06 | @2020-06-20 | 志愿服务 | 办公室
      # 活动记录
      月份    | 活动时间    | 佩戴党徽 | 重温入党誓词 | 活动地点
      2020-05 | @2020-05-20 | 是       | 是           | 社区
    `;
    expect(foundInJune(ROSTER + planned + ATTENDANCE + REGISTER)).toEqual(['theme-day-missing']);
  });
});
