import { branchOf, issueLines, shown } from '../reading-of';

const register = (heads: string, ...rows: readonly string[]): string =>
  ['# 请假补课', `姓名 | 月份 | ${heads}`, ...rows.map((row) => `李明 | 2020-06 | ${row}`)].join('\n');

describe('the register of leave and make-ups', () => {
  test.each([
    ['请假类型', '事假', 'kind', '事假'],
    ['请假原因', '住院', 'reason', '住院'],
    ['缺席原因', '—', 'reason', ''],
    ['申请时间', '6月18日', 'requestedOn', '2020-06-18'],
    ['申请时间', '6月31日', 'requestedOn', '?6月31日'],
    ['批准人', '王芳', 'approver', '王芳'],
    ['联系教育情况', '已谈话', 'contact', 'done'],
    ['是否通报', '否', 'briefing', 'not done'],
    ['是否补课', '是', 'madeUp', 'true'],
    ['是否补课', '大概', 'madeUp', '?大概'],
    ['补课时间', '@2020-06-28', 'makeUpOn', '2020-06-28'],
    ['补课方式', '自学', 'makeUpHow', '自学'],
    ['备注', '已报告', 'notes', '已报告'],
  ] as const)('%s: %s', (head, cell, field, expected) => {
    const heads = head === '请假原因' || head === '缺席原因' ? head : `请假事由 | ${head}`;
    const [entry] = branchOf(register(heads, heads === head ? cell : `住院 | ${cell}`)).leave;
    expect(shown(entry?.[field] ?? null)).toBe(expected);
  });

  test('a date under 是否补课 is when it was made up', () => {
    const { leave, fields } = branchOf(register('请假原因 | 补课情况', '住院 | 2020年6月28日'));
    expect([shown(leave[0]?.madeUp ?? null), shown(leave[0]?.makeUpOn ?? null)]).toEqual(['true', '2020-06-28']);
    expect(fields.has('leave.makeUpOn')).toBe(true);
  });

  test('a yes under 补课时间 says that it was made up, not when', () => {
    const text = register('请假原因 | 补课时间', '住院 | 已补课', '住院 | 改日');
    const [entry, other] = branchOf(text).leave;
    expect([shown(entry?.madeUp ?? null), shown(entry?.makeUpOn ?? null)]).toEqual(['true', '']);
    expect([shown(other?.madeUp ?? null), shown(other?.makeUpOn ?? null)]).toEqual(['-', '?改日']);
    expect(issueLines(text)).toEqual(['cell-unreadable 请假补课!D3 2020-06 改日']);
  });

  test('the date of the session tells the month', () => {
    const text = `
      # 请假补课
      姓名 | 请假时间    | 请假原因
      李明 | @2020-06-20 | 住院
    `;
    expect(branchOf(text).leave.map(({ occasion }) => [occasion.month, occasion.date])).toEqual([
      ['2020-06', '2020-06-20'],
    ]);
  });

  test('a row that names somebody and nothing else is no leave; one with a reason lacks its month', () => {
    const text = `
      # 请假补课
      姓名 | 月份    | 请假原因
      李明 | 2020-06 | 住院
      王芳 |         |
      赵敏 |         | 出差
      陈静 | 十三月  | 出差
    `;
    expect(branchOf(text).leave).toHaveLength(1);
    expect(issueLines(text)).toEqual(['cell-unreadable 请假补课!B5 - 十三月', 'cell-unreadable 请假补课!B4 -']);
  });

  test('a name merged down two rows is in both', () => {
    const text = `
      # 请假补课
      姓名 | 月份    | 请假原因
      李明 | 2020-05 | 住院
      ^    | 2020-06 | 出差
      王芳 | 2020-06 | 出差
    `;
    expect(branchOf(text).leave.map(({ person, occasion }) => `${person.name} ${occasion.month}`)).toEqual([
      '李明 2020-05',
      '李明 2020-06',
      '王芳 2020-06',
    ]);
  });
});
