import { seen } from '../../whole-workbook';

const JUNE = { month: '2020-06', today: '2020-07-10', half: '2020-H1' };

const ROSTER = `
  # 花名册
  姓名 | 类别     | 党费标准
  李明 | 正式党员 | 10
  王芳 | 正式党员 | 10`;

function ledger(foot: string): string {
  return `${ROSTER}
  # 党费台账
  2020年党费收缴台账 | < | < | <
  姓名 | 1月 | 2月 | 合计
  李明 | 10  | 10  | 20
  王芳 | 10  | 10  | 20
  合计 | 20  | 20  | 40
${foot}`;
}

describe('the lines under a ledger', () => {
  test.each<[string, string]>([
    ['a stamp', '  党支部盖章 | | |'],
    ['who checked it, and when', '  党委审核 | | | @2020-03-01'],
    ['a signature with a name behind it', '  负责人签字 | 李红 | |'],
    ['a lone date', '  2020年3月1日 | | |'],
    ['a lone date that is a real one', '  @2020-03-01 | | |'],
    ['names under a signature', '  公章 | | |\n  赵强 | | |'],
    ['an empty line, then all of them', '\n  审核 | 钱进 | |\n  2020年3月1日 | | |\n  党支部（公章） | | |'],
  ])('%s: no person, and no amount', (_kind, foot) => {
    const found = seen(ledger(foot), JUNE);
    expect(found.tables).toContain('党费台账 dues 2/3-4 name:A total:D');
    expect(found.of('member-unknown', 'cell-unreadable', 'total-mismatch')).toEqual([]);
    expect(found.notice).toEqual(seen(ledger(''), JUNE).notice);
    expect(found.totals).toEqual(seen(ledger(''), JUNE).totals);
  });

  test('near-misses: a person below a 合计 is one; a section of approvals signs nothing', () => {
    const found = seen(
      `
      # 花名册
      科室 | 姓名 | 类别
      行政审批科 | 李明 | 正式党员
      审核科     | 王芳 | 正式党员
      # 党费台账
      2020年党费台账 | < | <
      科室 | 姓名 | 1月
      行政审批科 | 李明 | 10
      合计       |      | 10
      审核科     | 王芳 | 10`,
      JUNE,
    );
    expect(found.tables).toEqual([
      '花名册 roster 1/2-3 section:A name:B category:C',
      '党费台账 dues 2/3,5 section:A name:B',
    ]);
    expect(found.members).toEqual(['李明', '王芳']);
  });

  test('a foot on every page ends none of them but its own', () => {
    const found = seen(
      `${ROSTER}
      # 党费台账
      2020年党费台账 | <
      姓名 | 1月
      李明 | 10
      合计 | 10
      负责人签字 | 李红
      姓名 | 1月
      王芳 | 10
      合计 | 10
      负责人签字 | 李红`,
      JUNE,
    );
    expect(found.tables).toContain('党费台账 dues 2/3,7 name:A');
  });
});
