import { readBranch } from '../../../src/reading/read-branch';
import { sheets } from '../../sheets';

const ROSTER = `
  # 花名册
  姓名 | 类别     | 科室
  李明 | 正式党员 | 办公室
  王芳 | 正式党员 | 人教科`;

/** The meetings of a workbook as "会议!A3 committee 2020-05 2020-05-21". */
function meetingsOf(text: string): string[] {
  return readBranch(sheets(`${ROSTER}\n${text}`), { year: 2020 }).branch.meetings.map(
    ({ kind, month, date, cell }) => `${cell.sheet} ${cell.row} ${kind} ${month ?? '-'} ${date ?? '-'}`,
  );
}

describe('meetings beside the theme day', () => {
  test('by a column of kinds: a row that names several counts for each', () => {
    expect(
      meetingsOf(`
        # 会议
        日期       | 会议类型       | 会议名称     | 会议地点 | 记录人
        2020-02-21 | 支委会         | 研究发展党员 | 会议室   | 王芳
        2020-05-22 | 主题党日       | 学习党章     | 会议室   | 王芳
        2020-05-25 | 党员大会、党课 | 选举         | 会议室   | 王芳
        2020-08-03 | 第二党小组会   | 讨论         | 会议室   | 王芳`),
    ).toEqual([
      '会议 2 committee 2020-02 2020-02-21',
      '会议 4 general 2020-05 2020-05-25',
      '会议 4 lecture 2020-05 2020-05-25',
      '会议 5 group 2020-08 2020-08-03',
    ]);
  });

  test('by names among which the theme day is named', () => {
    expect(
      meetingsOf(`
        # 会议
        日期       | 会议名称         | 会议内容 | 会议地点 | 记录人
        2020-05-21 | 第二季度党员大会 | 选举     | 会议室   | 王芳
        2020-05-22 | 5月主题党日      | 学习党章 | 会议室   | 王芳`),
    ).toEqual(['会议 2 general 2020-05 2020-05-21']);
  });

  test('a table of meetings alone, which is no sessions table', () => {
    expect(
      meetingsOf(`
        # 会议
        日期       | 会议类型 | 地点   | 记录人
        2020-03-20 | 支委会   | 会议室 | 王芳
        2020-05-25 | 支部大会 | 会议室 | 王芳`),
    ).toEqual(['会议 2 committee 2020-03 2020-03-20', '会议 3 general 2020-05 2020-05-25']);
  });

  test.each([
    ['支委会会议记录', 'committee'],
    ['党员大会记录', 'general'],
    ['党小组会记录', 'group'],
    ['党课记录', 'lecture'],
  ])('a sheet that its name tells: %s, whatever was talked about', (name, kind) => {
    expect(
      meetingsOf(`
        # ${name}
        时间       | 议题             | 记录人
        2020-05-20 | 筹备党员大会     | 王芳
        2020-06-30 | 学习党章         | 王芳`),
    ).toEqual([`${name} 2 ${kind} 2020-05 2020-05-20`, `${name} 3 ${kind} 2020-06 2020-06-30`]);
  });

  test('a theme day that was a members’ meeting too, by its kind', () => {
    expect(
      meetingsOf(`
        # 会议
        日期       | 会议类型               | 会议名称 | 会议地点 | 记录人
        2020-05-22 | 党员大会暨主题党日活动 | 学习党章 | 会议室   | 王芳
        2020-06-22 | 主题党日               | 参观     | 会议室   | 王芳`),
    ).toEqual(['会议 2 general 2020-05 2020-05-22']);
  });

  test('a date that cannot be read is none: the meeting counts, its month does not', () => {
    expect(
      meetingsOf(`
        # 会议
        日期       | 会议类型 | 会议名称 | 会议地点 | 记录人
        2020-02-30 | 支委会   | 研究     | 会议室   | 王芳
        2020-05-22 | 主题党日 | 学习党章 | 会议室   | 王芳`),
    ).toEqual(['会议 2 committee - -']);
  });
});

describe('near-misses', () => {
  test.each<[string, string]>([
    [
      'a theme day whose theme is a lecture',
      `# 主题党日活动记录
       活动时间   | 活动主题   | 记录人
       2020-04-20 | 党课       | 王芳`,
    ],
    [
      'the nine kinds, 组织生活会 among them',
      `# 活动记录
       活动时间   | 活动类型   | 活动主题 | 记录人
       2020-04-20 | 志愿服务   | 清洁家园 | 王芳
       2020-05-20 | 组织生活会 | 对照检查 | 王芳`,
    ],
    [
      'meetings that are none of the four',
      `# 会议
       日期       | 会议类型   | 会议名称 | 会议地点 | 记录人
       2020-02-21 | 民主生活会 | 对照检查 | 会议室   | 王芳
       2020-05-22 | 主题党日   | 学习党章 | 会议室   | 王芳`,
    ],
    [
      'a plan of lectures, none of which was given',
      `# 2020年党课计划
       月份 | 主题     | 主讲人
       3月  | 学习党章 | 王芳`,
    ],
    [
      'a list of people at a lecture',
      `# 党课学习名单
       姓名 | 科室   | 日期
       李明 | 办公室 | 2020-03-01`,
    ],
  ])('%s', (_what, text) => {
    expect(meetingsOf(text)).toEqual([]);
  });
});
