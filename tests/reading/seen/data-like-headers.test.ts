import { seen } from '../../whole-workbook';

const THIRD = { month: '2020-08', today: '2020-12-31', half: '2020-H2' };

function attendance(third: string): string {
  return `
  # 花名册
  姓名 | 类别
  李明 | 正式党员
  王芳 | 正式党员
  张伟 | 正式党员
  林悦 | 正式党员
  # 活动记录
  月份    | 活动时间    | 活动主题
  2020-07 | @2020-07-20 | 学习党章
  2020-08 | @2020-08-20 | 学习党史
  2020-09 | @2020-09-20 | 清洁家园
  # 考勤
  姓名 | 2020年7月 | 8月  | 9月
  李明 | 出席      | 出席 | 出席
  王芳 |           |      |
  ${third}
  林悦 | √         | √    | √`;
}

describe('a row of marks whose words also head columns', () => {
  test.each([
    ['出席', '出席', '出席'],
    ['出勤', '出勤', '出勤'],
    ['参加', '参加', '参加'],
    ['到会', '到会', '到会'],
    ['缺席', '出席', '请假'],
    ['缺席', '补课', '请假'],
    ['签到', '签到', '请假'],
  ])('%s %s %s under a member without a mark stays a row', (...marks) => {
    const found = seen(attendance(`张伟 | ${marks.join(' | ')}`), THIRD);
    expect(found.tables).toContain('考勤 attendance 1/2-5 name:A');
    expect(found.of('member-absent-from-sheet', 'header-unclear')).toEqual([]);
  });

  test('the figures are those of all four', () => {
    expect(seen(attendance('张伟 | 出席 | 出席 | 出席'), THIRD).totals).toMatchObject({ due: 12, present: 9 });
  });

  test('near-miss: the header of another table under a lone name still begins it', () => {
    const found = seen(
      `
      # 支部
      姓名 | 类别     | 科室
      李明 | 正式党员 | 办公室
      王芳 |          |
      名称 | 地点   | 负责人
      横幅 | 库房   | 赵强`,
      THIRD,
    );
    expect(found.members).toEqual(['李明', '王芳']);
  });
});
