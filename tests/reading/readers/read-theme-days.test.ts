import { addressOf } from '../../../src/records/cell-ref';
import { branchOf, issueLines, shown } from '../reading-of';

/** Months, dates and themes of the sessions (or schedule), one text a row. */
function rows(text: string, list: 'sessions' | 'schedule' = 'sessions', year?: number): string[] {
  return branchOf(text, year)[list].map((row) => [row.month ?? 'none', shown(row.date), shown(row.theme)].join(' '));
}

const session = (heads: string, ...cells: readonly string[]): string =>
  ['# 活动记录', `月份 | ${heads}`, ...cells.map((cell) => `2020-06 | ${cell}`)].join('\n');

describe('the month of a session', () => {
  test.each([
    ['1月', '2020-01'],
    ['一月', '2020-01'],
    ['十二月', '2020-12'],
    ['2020年1月', '2020-01'],
    ['2020.1', '2020-01'],
    ['2020-01', '2020-01'],
    ['202001', '2020-01'],
    ["'03'", '2020-03'],
    ['@2020-07-15', '2020-07'],
  ])('%s is %s', (cell, month) => {
    const text = `
      # 2020年活动记录
      月份 | 活动时间    | 活动主题
      ${cell} |          | 学习
      11月 | @2020-11-20 | 学习
    `;
    expect(rows(text)[0]).toBe(`${month}  学习`);
  });

  test('comes from year, month and day columns', () => {
    const text = `
      # 活动记录
      年   | 月 | 日 | 活动主题
      2020 | 6  | 20 | 学习
      2021 | 7  | 5  | 志愿
    `;
    expect(rows(text)).toEqual(['2020-06 2020-06-20 学习', '2021-07 2021-07-05 志愿']);
  });

  test('wins over the date: the day of June may be held in July', () => {
    expect(rows(session('活动时间 | 活动主题', '@2020-07-02 | 学习'))).toEqual(['2020-06 2020-07-02 学习']);
  });

  test('is that of the actual date, else of the planned one', () => {
    const text = `
      # 活动记录
      计划时间    | 实际时间    | 活动主题
      @2020-05-20 | @2020-06-01 | 学习
      @2020-07-20 |             | 志愿
    `;
    expect(rows(text)).toEqual(['2020-06 2020-06-01 学习', '2020-07  志愿']);
  });

  test('is the sheet’s where neither is there', () => {
    const text = `
      # 2020年6月活动记录
      活动主题 | 活动内容 | 活动地点 | 主持人 | 活动时间
      学习     | 学党章   | 会议室   | 李明   | 20日
    `;
    expect(rows(text)).toEqual(['2020-06 2020-06-20 学习']);
  });

  test('may stand under 活动时间, which then gives no date', () => {
    const text = `
      # 活动记录
      活动时间  | 活动主题 | 主持人
      2020年6月 | 学习     | 李明
      2020年7月20日 | 志愿 | 李明
    `;
    expect(rows(text)).toEqual(['2020-06  学习', '2020-07 2020-07-20 志愿']);
    expect(issueLines(text)).toEqual([]);
  });

  test('2020.1 after a January is doubtful', () => {
    const text = `
      # 活动记录
      月份   | 活动主题
      2020.1 | 一
      2020.2 | 二
      2020.1 | 十
    `;
    expect(rows(text)).toEqual(['2020-01 - 一', '2020-02 - 二', 'none - 十']);
    expect(issueLines(text)).toEqual(['cell-unreadable 活动记录!A4 - 2020.1']);
  });

  test('is reported where it cannot be read, once for both roles', () => {
    const text = `
      # 活动安排及记录
      月份  | 活动主题 | 活动内容 | 组织科室 | 活动小结
      2020-06 | 学习   | 学党章   | 办公室   | 有
      十三月 | 志愿    | 清洁     | 办公室   | 有
    `;
    expect(rows(text)).toEqual(['2020-06 - 学习', 'none - 志愿']);
    expect(rows(text, 'schedule')).toEqual(rows(text));
    expect(issueLines(text)).toEqual(['cell-unreadable 活动安排及记录!A3 - 十三月']);
  });

  test('is reported where it is missing beside other content, and a numbered empty row is no row', () => {
    const text = `
      # 活动记录
      序号 | 月份    | 活动时间 | 活动主题
      1    | 2020-06 |          | 学习
      2    |         |          | 志愿
      3    |         |          |
    `;
    expect(rows(text)).toEqual(['2020-06  学习', 'none  志愿']);
    expect(issueLines(text)).toEqual(['cell-unreadable 活动记录!B3 -']);
  });
});

describe('the date of a session', () => {
  test.each([
    ['@2020-06-20', '2020-06-20'],
    ['2020/6/20  14:30', '2020-06-20'],
    ['2020.6.20', '2020-06-20'],
    ['2020年6月20日', '2020-06-20'],
    ['6月20日', '2020-06-20'],
    ['20日', '2020-06-20'],
    ['20200620', '2020-06-20'],
    ["'2020-06-20'", '2020-06-20'],
    ['', ''],
    ['6月31日', '?6月31日'],
    ['#REF!', '?#REF!'],
    ['待定', '?待定'],
  ])('%s is %s', (cell, date) => {
    expect(rows(session('活动时间 | 活动主题', `${cell} | 学习`))).toEqual([`2020-06 ${date} 学习`]);
  });

  test('is reported for its month where it cannot be read', () => {
    expect(issueLines(session('活动时间 | 活动主题', '6月31日 | 学习'))).toEqual([
      'cell-unreadable 活动记录!B2 2020-06 6月31日',
    ]);
  });

  test('that cannot be read leaves a row without month cell without a month', () => {
    const text = `
      # 活动记录
      活动时间    | 活动主题
      @2020-06-20 | 学习
      2020-02-30  | 志愿
    `;
    expect(rows(text)).toEqual(['2020-06 2020-06-20 学习', 'none ?2020-02-30 志愿']);
    expect(issueLines(text)).toEqual(['cell-unreadable 活动记录!A3 - 2020-02-30']);
  });
});

describe('fields of a session', () => {
  test.each([
    ['组织科室', '办公室 人教科', 'organisers', '办公室+人教科'],
    ['组织科室', '办公室、人教科', 'organisers', '办公室+人教科'],
    ['组织 科室', '', 'organisers', ''],
    ['分管支委', '王 芳、李明', 'leader', '王芳+李明'],
    ['时长', '半天', 'duration', '240 min'],
    ['活动时长', '3小时', 'duration', '180 min'],
    ['时长（分钟）', '90', 'duration', '90 min'],
    ['时长', '90', 'duration', '90 min'],
    ['时长', '3', 'duration', '180 min'],
    ['时长', '14:00-17:30', 'duration', '210 min'],
    ['时长', '一天', 'duration', '480 min'],
    ['时长', '很久', 'duration', '?很久'],
    ['重温入党誓词', '是', 'oath', 'true'],
    ['重温入党誓词', '√', 'oath', 'true'],
    ['重温入党誓词', '否', 'oath', 'false'],
    ['重温入党誓词', '下次', 'oath', '?下次'],
    ['现场交纳党费', '已交', 'duesCollected', 'true'],
    ['悬挂党旗', '未', 'flag', 'false'],
    ['佩戴党徽', '', 'badge', ''],
    ['是否外出', '否', 'outing', 'false'],
    ['是否外出', '外出', 'outing', 'true'],
    ['是否外出', '也许', 'outing', '?也许'],
    ['集中学习', '学党章', 'study', 'done'],
    ['活动照片', '8张', 'photos', 'done'],
    ['活动照片', '无', 'photos', 'not done'],
    ['活动小结', '有', 'summary', 'done'],
    ['上报渠道', '信息网', 'reportedTo', 'done'],
    ['活动方案(通知)', '党办〔2020〕3号', 'planDoc', 'done'],
    ['上报时间', '6月22日', 'reportedOn', '2020-06-22'],
    ['通知时间', '@2020-06-17', 'noticeDate', '2020-06-17'],
    ['应到人数', '10', 'expectedCount', '10'],
    ['实到人数', '9人', 'presentCount', '9'],
    ['请假人数', '两三个', 'leaveCount', '?两三个'],
    ['缺席人数', '0', 'absentCount', '0'],
    ['列席人员', '2人', 'observers', '2人'],
    ['活动类别', '志愿服务', 'category', '志愿服务'],
    ['调整原因', '端午节', 'dateReason', '端午节'],
    ['活动地点', '—', 'place', ''],
    ['主持人', '李明', 'host', '李明'],
    ['记录人', '王芳', 'recorder', '王芳'],
    ['活动内容', '学习党章\\n讨论', 'content', '学习党章\n讨论'],
  ] as const)('%s: %s', (head, cell, field, expected) => {
    const [row] = branchOf(session(`活动时间 | 活动主题 | ${head}`, `@2020-06-20 | 学习 | ${cell}`)).sessions;
    expect(shown(row?.[field] ?? null)).toBe(expected);
    expect(row?.[field]?.cell).toEqual({ sheet: '活动记录', row: 2, column: 4 });
  });

  test('a column that is not there is none, not a blank', () => {
    const [row] = branchOf(session('活动主题', '学习')).sessions;
    expect([row?.place, row?.badge, row?.date]).toEqual([null, null, null]);
  });

  test('start and end win over 时长', () => {
    const text = session('活动主题 | 时长 | 开始时间 | 结束时间', '学习 | 半天 | 14:00 | 16:30', '学习 | 半天 | |');
    expect(branchOf(text).sessions.map((row) => shown(row.duration))).toEqual(['150 min', '240 min']);
  });

  test('an end before its start is reported', () => {
    expect(issueLines(session('活动主题 | 开始时间 | 结束时间', '学习 | 16:00 | 14:00'))).toEqual([
      'cell-unreadable 活动记录!D2 2020-06 14:00',
    ]);
  });

  test('a start and an end on different days count working days', () => {
    const text = session('活动主题 | 开始时间 | 结束时间', '参观 | 2020-06-20 8:00 | 2020-06-21 17:00');
    expect(branchOf(text).sessions.map((row) => shown(row.duration))).toEqual(['960 min']);
  });

  test('a section merged down several rows stands in each of them, at its first cell', () => {
    const text = `
      # 活动安排
      月份 | 活动主题 | 组织科室
      2020年1月 | 学习 | 办公室
      2020年2月 | 志愿 | ^
      2020年3月 | 党课 | 技术科
      2020年4月 | 扫墓 | ^
    `;
    const found = branchOf(text).schedule.map((row) => [
      shown(row.organisers),
      addressOf(row.organisers?.cell ?? row.cell),
    ]);
    expect(found).toEqual([
      ['办公室', 'C2'],
      ['办公室', 'C2'],
      ['技术科', 'C4'],
      ['技术科', 'C4'],
    ]);
  });

  test('a leader is given as the roster shows them', () => {
    const text = `
      # 花名册
      姓名 | 类别 | 支部职务
      张伟（技术科） | 正式党员 | 书记
      # 活动记录
      月份 | 活动主题 | 分管支委
      2020-06 | 学习 | 书记 张 伟
      2020-07 | 学习 | 书记张伟
      2020-08 | 学习 | 张伟、陈静
      2020-09 | 学习 | 组织委员
    `;
    expect(branchOf(text).sessions.map((row) => shown(row.leader))).toEqual([
      '张伟（技术科）',
      '张伟（技术科）',
      '张伟（技术科）+陈静',
      '组织委员',
    ]);
  });
});
