import { ledgerReport } from './ledger-report';

/** Columns that are each for a quarter, a half or some months: from the file to what the commands say. */
const ROSTER = `
# 花名册
姓名 | 党员类别
林悦 | 正式党员
周宁 | 正式党员
`;

const SUMMARY = ['林悦 60.00 50.00 10.00', '周宁 60.00 60.00 0.00'];
const NOTICE = ['林悦 10 10 10 10 10 0 = 60 50 10', '周宁 10 10 10 10 10 10 = 60 60 0'];
const SAYS_UNPAID = ['dues-unpaid', 'dues-short', 'dues-six-months'];

describe('a column pays the months it names, their dues first', () => {
  test('第一季度 … 第四季度, 全年总计', async () => {
    const text = `${ROSTER}
# 2020年党费
姓名 | 月应交 | 第一季度 | 第二季度 | 第三季度 | 第四季度 | 全年总计
林悦 | 10 | 30 | 20 | | | 50
周宁 | 10 | 30 | 30 | | | 60
`;
    expect(await ledgerReport(text)).toEqual({
      inspect: ['2020年党费 name=A due=B 2020-01/2020-03=C'],
      check: ["dues-unpaid 2020-06 林悦 '2020年党费'!D2"],
      notChecked: [],
      summary: SUMMARY,
      notice: NOTICE,
    });
  });

  test('a total that does not add up is a finding, and no payment', async () => {
    const text = `${ROSTER}
# 2020年党费
姓名 | 月应交 | 第一季度 | 第二季度 | 全年总计
林悦 | 10 | 30 | 20 | 55
周宁 | 10 | 30 | 30 | 60
`;
    const { check, summary } = await ledgerReport(text);
    expect(check).toEqual(["dues-unpaid 2020-06 林悦 '2020年党费'!D2", "total-mismatch - '2020年党费'!E2"]);
    expect(summary).toEqual(SUMMARY);
  });

  test('1-4月 beside single months', async () => {
    const text = `${ROSTER}
# 2020年党费收缴
姓名 | 月应交 | 1-4月 | 5月 | 6月 | 合计
林悦 | 10 | 40 | 10 | | 50
周宁 | 10 | 40 | 10 | 10 | 60
`;
    expect(await ledgerReport(text)).toEqual({
      inspect: ['2020年党费收缴 name=A due=B total=F 2020-01/2020-04=C'],
      check: ["dues-unpaid 2020-06 林悦 '2020年党费收缴'!E2"],
      notChecked: [],
      summary: SUMMARY,
      notice: NOTICE,
    });
  });

  test('上半年 | 下半年', async () => {
    const text = `${ROSTER}
# 党费台账
2020年党费台账 | < | < | <
姓名 | 党费标准 | 上半年 | 下半年
林悦 | 10 | 50 |
周宁 | 10 | 60 |
`;
    expect(await ledgerReport(text)).toEqual({
      inspect: ['党费台账 name=A standard=B 2020-01/2020-06=C'],
      check: ['dues-unpaid 2020-06 林悦 党费台账!C3'],
      notChecked: [],
      summary: SUMMARY,
      notice: NOTICE,
    });
  });

  test('应交, 实交 and 日期 under each quarter', async () => {
    const text = `${ROSTER}
# 党费
姓名 | 第一季度 | < | < | 第二季度 | < | <
^ | 应交 | 实交 | 日期 | 应交 | 实交 | 日期
林悦 | 30 | 30 | 2020-03-10 | 30 | 20 | 2020-06-10
周宁 | 30 | 30 | 2020-03-10 | 30 | 30 | 2020-06-10
`;
    expect(await ledgerReport(text)).toEqual({
      inspect: ['党费 name=A 2020-01/2020-03={"due":"B","paid":"C","paidOn":"D"}'],
      check: ['dues-unpaid 2020-06 林悦 党费!F3'],
      notChecked: [],
      summary: SUMMARY,
      notice: NOTICE,
    });
  });
});

describe('near-misses', () => {
  test('beside their months 一季度 and 上半年 are sums', async () => {
    const text = `${ROSTER}
# 2020年党费
姓名 | 月应交 | 1月 | 2月 | 3月 | 一季度 | 4月 | 5月 | 6月 | 二季度 | 上半年
林悦 | 10 | 10 | 10 | 10 | 30 | 10 | 10 | | 20 | 50
周宁 | 10 | 10 | 10 | 10 | 31 | 10 | 10 | 10 | 30 | 60
`;
    expect(await ledgerReport(text)).toEqual({
      inspect: ['2020年党费 name=A due=B 2020-01=C'],
      check: ["dues-unpaid 2020-06 林悦 '2020年党费'!I2", "total-mismatch - '2020年党费'!F3"],
      notChecked: [],
      summary: SUMMARY,
      notice: NOTICE,
    });
  });

  test('上半年 beside its quarters is a sum', async () => {
    const text = `${ROSTER}
# 2020年党费
姓名 | 月应交 | 一季度 | 二季度 | 上半年
林悦 | 10 | 30 | 20 | 50
周宁 | 10 | 30 | 30 | 60
`;
    const { inspect, summary } = await ledgerReport(text);
    expect(inspect).toEqual(['2020年党费 name=A due=B 2020-01/2020-03=C']);
    expect(summary).toEqual(SUMMARY);
  });

  test('一季度应缴 beside the months of payments is owed, and no sum of them', async () => {
    const text = `${ROSTER}
# 2020年党费
姓名 | 一季度应缴 | 1月 | 2月 | 3月 | 二季度应缴 | 4月 | 5月 | 6月
林悦 | 30 | 10 | 10 | 10 | 30 | 10 | 10 |
周宁 | 30 | 10 | 10 | 10 | 30 | 10 | 10 | 10
`;
    const { check, summary } = await ledgerReport(text);
    expect(check).toEqual(["dues-unpaid 2020-06 林悦 '2020年党费'!I2"]);
    expect(summary).toEqual(SUMMARY);
  });

  test('第一季度甲乙 beside 第一季度应缴 is no payment', async () => {
    const text = `${ROSTER}
# 2020年党费
姓名 | 第一季度应缴 | 第一季度甲乙 | 第二季度应缴 | 第二季度甲乙
林悦 | 30 | 30 | 30 | 20
周宁 | 30 | 30 | 30 | 30
`;
    expect(await ledgerReport(text)).toEqual({
      inspect: ['2020年党费 name=A 2020-01/2020-03={"due":"B","amount":"C"}'],
      check: ["header-unclear - '2020年党费'!C1"],
      notChecked: SAYS_UNPAID,
      summary: ['林悦 60.00 ? ?', '周宁 60.00 ? ?'],
      notice: ['林悦 . . . . . . = 60 . .', '周宁 . . . . . . = 60 . .'],
    });
  });

  test('quarters on a sheet that says nothing of dues are not used', async () => {
    const text = `${ROSTER}
# Sheet1
姓名 | 第一季度 | 第二季度
林悦 | 30 | 20
周宁 | 30 | 30
`;
    expect(await ledgerReport(text)).toEqual({
      inspect: ['Sheet1 name=A 2020-01/2020-03={"amount":"B"}'],
      check: ['header-unclear - Sheet1!B1'],
      notChecked: SAYS_UNPAID,
      summary: ['林悦 ? ? ?', '周宁 ? ? ?'],
      notice: ['林悦 . . . . . . = . . .', '周宁 . . . . . . = . . .'],
    });
  });

  test('the second quarter of a list is not the third', async () => {
    const text = `${ROSTER}
# 党费
期数 | 姓名 | 应缴金额 | 实缴金额
2020年第一季度 | 林悦 | 30 | 30
2020年第二季度 | 周宁 | 30 | 30
2020年第三季度 | 林悦 | 30 | 30
`;
    const { summary } = await ledgerReport(text);
    expect(summary).toEqual(['林悦 30.00 30.00 0.00', '周宁 30.00 30.00 0.00']);
  });

  test('marks under quarters are no ledger', async () => {
    const text = `${ROSTER}
# 考勤
姓名 | 第一季度 | 第二季度
林悦 | 出席 | 出席
周宁 | 出席 | 请假
`;
    const { inspect, summary } = await ledgerReport(text);
    expect(inspect).toEqual([]);
    expect(summary).toEqual(['林悦 ? ? ?', '周宁 ? ? ?']);
  });
});
