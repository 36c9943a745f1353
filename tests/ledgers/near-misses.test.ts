import { ledgerReport } from './ledger-report';

/** Near-misses of the layouts in owed-and-paid.test.ts: a word more or less, and the amounts mean another thing. */
const ROSTER = `
# 花名册
姓名 | 党员类别
林悦 | 正式党员
周宁 | 正式党员
`;

const SAYS_UNPAID = ['dues-unpaid', 'dues-short', 'dues-six-months'];

test('状态 that says 在职 and 退休 is no payment', async () => {
  const text = `${ROSTER}
# 党费
期数 | 姓名 | 应缴金额(元) | 状态
2020年6月 | 林悦 | 10 | 在职
2020年6月 | 周宁 | 10 | 退休
`;
  expect(await ledgerReport(text)).toEqual({
    inspect: ['党费 month=A name=B due=C paidStatus=D'],
    check: [],
    notChecked: SAYS_UNPAID,
    summary: ['林悦 10.00 ? ?', '周宁 10.00 ? ?'],
    notice: ['林悦 . . . . . . = 10 . .', '周宁 . . . . . . = 10 . .'],
  });
});

test('an amount owed for the whole period is divided by its months', async () => {
  const text = `${ROSTER}
# 2020年党费
姓名 | 应缴金额 | 缴费起止月份 | 实缴金额
林悦 | 60 | 2020.1-2020.6 | 50
周宁 | 60 | 2020.1-2020.6 | 60
`;
  const { summary, check } = await ledgerReport(text);
  expect(summary).toEqual(['林悦 60.00 50.00 10.00', '周宁 60.00 60.00 0.00']);
  expect(check).toEqual(["dues-unpaid 2020-06 林悦 '2020年党费'!D2"]);
});

test('a 缴费周期 that names no months is a finding, and the day of payment does not stand in for it', async () => {
  const text = `${ROSTER}
# 党费
姓名 | 缴费周期 | 金额 | 缴费时间
林悦 | 半年一交 | 60 | 2020-03-20
周宁 | 2020年上半年 | 60 | 2020-03-20
`;
  const { summary, check, notice } = await ledgerReport(text);
  expect(check).toEqual(expect.arrayContaining(['cell-unreadable - 党费!B2']));
  expect(check.filter((finding) => finding.startsWith('dues-unpaid'))).toEqual([]);
  expect(summary).toEqual(['林悦 ? ? ?', '周宁 ? 60.00 0.00']);
  expect(notice[0]).toBe('林悦 . . . . . . = . . .');
});

test('合计 beside 实缴 is a sum, and 小计 alone is no payment', async () => {
  const beside = `${ROSTER}
# 缴纳明细
姓名 | 党费月份 | 实缴金额 | 补缴 | 合计(元)
林悦 | 2020年6月 | 10 | 5 | 15
周宁 | 2020年6月 | 10 | | 10
`;
  expect((await ledgerReport(beside)).summary).toEqual(['林悦 ? 10.00 0.00', '周宁 ? 10.00 0.00']);
  const alone = `${ROSTER}
# 党费明细
姓名 | 党费基数 | 党费月份 | 小计
林悦 | 2000 | 2020年6月 | 10
周宁 | 2000 | 2020年6月 | 10
`;
  const { inspect, summary, notChecked } = await ledgerReport(alone);
  expect(inspect.join()).not.toContain('paid=');
  expect(summary.map((line) => line.split(' ')[2])).toEqual(['?', '?']);
  expect(notChecked).toEqual(SAYS_UNPAID);
});

test('where most began in October, the third is asked for October to December', async () => {
  const text = `
# 花名册
姓名 | 党员类别 | 月党费标准
林悦 | 正式党员 | 10
周宁 | 正式党员 | 10
许安 | 正式党员 | 10
# 党费
姓名 | 缴费起止月份 | 金额 | 缴费时间
林悦 | 2019.10-2020.6 | 90 | 2020-06-20
周宁 | 2019.10-2020.6 | 90 | 2020-06-20
许安 | 2020.1-2020.6 | 60 | 2020-06-20
`;
  const { check } = await ledgerReport(text);
  expect(check.filter((finding) => finding.startsWith('dues-unpaid'))).toEqual([
    'dues-unpaid 2019-10 许安 党费!A4',
    'dues-unpaid 2019-11 许安 党费!A4',
    'dues-unpaid 2019-12 许安 党费!A4',
  ]);
});

describe('one date for the row', () => {
  const withHead = (head: string): string => `${ROSTER}
# 2020年党费
姓名 | 月应交 | 1月 | 2月 | 3月 | 4月 | 5月 | 6月 | ${head}
林悦 | 10 | 10 | 10 | 10 | 10 | 10 | | 2020-06-20
周宁 | 10 | 10 | 10 | 10 | 10 | 10 | 10 | 2020-05-22
`;

  test('is the day on which each of its months was paid', async () => {
    const { check } = await ledgerReport(withHead('缴费日期'), '2020-05');
    expect(check).toContain("dues-late 2020-05 林悦 '2020年党费'!I2");
    expect(check.filter((finding) => finding.includes('周宁'))).toEqual([]);
  });

  test('under 日期 alone may be any day', async () => {
    const { check, summary } = await ledgerReport(withHead('登记日期'), '2020-05');
    expect(check.filter((finding) => finding.startsWith('dues-late'))).toEqual([]);
    expect(summary).toEqual(['林悦 60.00 50.00 10.00', '周宁 60.00 60.00 0.00']);
  });
});

test('未交 in the months pay nothing; another sign is a finding', async () => {
  const text = `${ROSTER}
# 党费
序号 | 姓名 | 月应交 | 5月 | 6月
1 | 林悦 | 10 | 已交 | 未交
2 | 周宁 | 10 | 已交 | 待定
`;
  const { check, summary } = await ledgerReport(text);
  expect(check).toEqual(['dues-unpaid 2020-06 林悦 党费!E2', 'cell-unreadable 2020-06 党费!E3']);
  expect(summary).toEqual(['林悦 60.00 10.00 10.00', '周宁 60.00 10.00 0.00']);
});
