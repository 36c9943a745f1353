import { branchOf, issueLines, shown } from '../reading-of';

const roster = (heads: string, ...rows: readonly string[]): string =>
  ['# 花名册', `姓名 | ${heads}`, ...rows].join('\n');

describe('a roster', () => {
  test.each([
    ['政治面貌', '中共党员', 'category', 'full'],
    ['类别', '预备党员', 'category', 'probationary'],
    ['类别', '民主党派', 'category', '?民主党派'],
    ['工号', '00123', 'id', '123'],
    ['工号', "'00123'", 'id', '00123'],
    ['身份证号', "'410500198001011234'", 'id', '410500198001011234'],
    ['科室', '办公室', 'section', '办公室'],
    ['所在党小组', '第一党小组', 'section', '第一党小组'],
    ['支部职务', '组织委员', 'post', '组织委员'],
    ['状态', '退休', 'status', 'retired'],
    ['状态', '停缴', 'status', 'suspended'],
    ['状态', '在职', 'status', 'active'],
    ['入党时间', '2008.7.1', 'joinedOn', '2008-07-01'],
    ['入党时间', '2008.7', 'joinedOn', '2008-07-01'],
    ['入党时间', '@2008-07-01', 'joinedOn', '2008-07-01'],
    ['入党时间', '2008年2月30日', 'joinedOn', '?2008年2月30日'],
    ['入党时间', '7月1日', 'joinedOn', '?7月1日'],
    ['转正时间', '20090701', 'fullMemberOn', '2009-07-01'],
    ['出生年月', '1980.05', 'birthDate', '1980-05-01'],
    ['转入时间', '@2020-03-01', 'transferredIn', '2020-03-01'],
    ['转出时间', '', 'transferredOut', ''],
    ['党费基数', '5,432.10', 'wageBase', '543210'],
    ['月党费标准', '12元', 'duesStandard', '1200'],
    ['月党费标准', '十二块', 'duesStandard', '?十二块'],
    ['备注', '驻村', 'notes', '驻村'],
  ] as const)('%s: %s', (head, cell, field, expected) => {
    const text = roster(`性别 | ${head}`, `李明 | 男 | ${cell}`, '王芳 | 女 |');
    expect(shown(branchOf(text).members[0]?.[field] ?? null)).toBe(expected);
  });

  test.each([
    ['是否退休 | 状态', '是 |', true],
    ['是否退休 | 状态', '否 | 在职', false],
    ['是否退休 | 状态', '| 退休', true],
    ['性别 | 状态', '男 | 在职', false],
  ])('%s: %s', (heads, cells, retired) => {
    expect(branchOf(roster(heads, `李明 | ${cells}`, '王芳 | |')).members[0]?.retired).toBe(retired);
  });

  test('reports what cannot be read in every month, but not an unknown category', () => {
    const text = roster('类别 | 入党时间 | 党费基数', '李明 | 民主党派 | 2008年2月30日 | 很多', '王芳 | 党员 | |');
    expect(issueLines(text)).toEqual(['cell-unreadable 花名册!C2 - 2008年2月30日', 'cell-unreadable 花名册!D2 - 很多']);
  });

  test('keeps names as written but for their spaces, and leaves out rows without one', () => {
    const text = roster(
      '类别',
      '张 三 | 正式党员',
      '| 正式党员',
      '李明（技术科） | 正式党员',
      '#REF! | 正式党员',
      '合计 | 2',
    );
    expect(branchOf(text).members.map(({ displayName }) => displayName)).toEqual(['张三', '李明（技术科）', '#REF!']);
  });

  test('may be spread over several sheets', () => {
    const text = `
      # 正式党员花名册
      姓名 | 类别 | 入党时间
      李明 | 正式党员 | 2008-07-01
      # 预备党员花名册
      姓名 | 类别 | 入党时间
      王芳 | 预备党员 | 2020-07-01
    `;
    expect(branchOf(text).members.map(({ displayName, name }) => `${name.cell.sheet} ${displayName}`)).toEqual([
      '正式党员花名册 李明',
      '预备党员花名册 王芳',
    ]);
  });

  test('counts a person who is there twice once, and says so', () => {
    const text = roster('类别', '李明 | 正式党员', '王芳 | 正式党员', '李 明 | 正式党员');
    const { members, duplicateMembers } = branchOf(text);
    expect(members.map(({ displayName }) => displayName)).toEqual(['李明', '王芳']);
    expect(duplicateMembers.map(({ again }) => again.name.cell.row)).toEqual([4]);
  });

  test('tells homonyms apart by section only where every table that names them has one', () => {
    const homonyms = roster('科室 | 类别', '张伟 | 技术科 | 正式党员', '张伟 | 办公室 | 正式党员');
    const attendance = (heads: string, ...rows: readonly string[]): string =>
      `${homonyms}\n# 2020年考勤\n${[heads, ...rows].join('\n')}`;
    const sections = branchOf(attendance('姓名 | 科室 | 1月 | 2月', '张伟 | 办公室 | √ | √', '李明 | 办公室 | √ | √'));
    expect(sections.members).toHaveLength(2);
    expect(sections.attendance[0]?.person.member).toBe(sections.members[1]?.key);
    const names = branchOf(attendance('姓名 | 1月 | 2月', '张伟 | √ | √', '李明 | √ | √'));
    expect([names.members.length, names.duplicateMembers.length]).toEqual([1, 1]);
    const brackets = branchOf(attendance('姓名 | 1月 | 2月', '张伟（办公室） | √ | √', '李明 | √ | √'));
    expect([brackets.members.length, brackets.duplicateMembers.length]).toEqual([2, 0]);
    expect(brackets.attendance[0]?.person.member).toBe(brackets.members[1]?.key);
  });
});
