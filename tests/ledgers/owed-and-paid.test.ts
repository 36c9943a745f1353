import { ledgerReport } from './ledger-report';

/**
 * Whether an amount of a ledger is owed or paid, from the file to what the commands
 * say: the layouts that offices keep, and a near-miss of each.
 */
const ROSTER = `
# 花名册
姓名 | 党员类别
林悦 | 正式党员
周宁 | 正式党员
`;

const SAYS_UNPAID = ['dues-unpaid', 'dues-short', 'dues-six-months'];

describe('a label column of the row', () => {
  test('says 应缴 and 实缴 row by row, the name merged over both', async () => {
    const text = `${ROSTER}
# 党费
序号 | 姓名 | 项目 | 1月 | 2月 | 3月 | 4月 | 5月 | 6月
1 | 林悦 | 应缴 | 10 | 10 | 10 | 10 | 10 | 10
^ | ^ | 实缴 | 10 | 10 | 10 | 10 | 10 |
2 | 周宁 | 应缴 | 10 | 10 | 10 | 10 | 10 | 10
^ | ^ | 实缴 | 10 | 10 | 10 | 10 | 10 | 10
`;
    expect(await ledgerReport(text)).toEqual({
      inspect: ['党费 name=B amountKind=C 2020-01={"amount":"D"}'],
      check: ['dues-unpaid 2020-06 林悦 党费!I3'],
      notChecked: [],
      summary: ['林悦 60.00 50.00 10.00', '周宁 60.00 60.00 0.00'],
      notice: ['林悦 10 10 10 10 10 0 = 60 50 10', '周宁 10 10 10 10 10 10 = 60 60 0'],
    });
  });

  test('says it too where the name stands in the first row alone', async () => {
    const text = `${ROSTER}
# 党费
序号 | 姓名 | 项目 | 5月 | 6月
1 | 林悦 | 应缴 | 10 | 10
 |  | 实缴 | 10 |
2 | 周宁 | 应缴 | 10 | 10
 |  | 实缴 | 10 | 10
`;
    expect(await ledgerReport(text)).toEqual({
      inspect: ['党费 name=B amountKind=C 2020-05={"amount":"D"}'],
      check: ['dues-unpaid 2020-06 林悦 党费!E3'],
      notChecked: [],
      summary: ['林悦 20.00 10.00 10.00', '周宁 20.00 20.00 0.00'],
      notice: ['林悦 . . . . 10 0 = 20 10 10', '周宁 . . . . 10 10 = 20 20 0'],
    });
  });

  test('has a word that is not known: the amounts of that person are not used', async () => {
    const text = `${ROSTER}
# 党费
序号 | 姓名 | 项目 | 1月 | 2月 | 3月 | 4月 | 5月 | 6月
1 | 林悦 | 应缴 | 10 | 10 | 10 | 10 | 10 | 10
^ | ^ | 甲乙 | 10 | 10 | 10 | 10 | 10 |
2 | 周宁 | 应缴 | 10 | 10 | 10 | 10 | 10 | 10
^ | ^ | 实缴 | 10 | 10 | 10 | 10 | 10 | 10
`;
    expect(await ledgerReport(text)).toEqual({
      inspect: ['党费 name=B amountKind=C 2020-01={"amount":"D"}'],
      check: ['header-unclear - 党费!C3'],
      notChecked: [],
      summary: ['林悦 60.00 ? ?', '周宁 60.00 60.00 0.00'],
      notice: ['林悦 . . . . . . = 60 . .', '周宁 10 10 10 10 10 10 = 60 60 0'],
    });
  });

  test('with the kind of member is no label: the months hold what was paid, as before', async () => {
    const text = `${ROSTER}
# 党费
序号 | 姓名 | 类别 | 1月 | 2月 | 3月 | 4月 | 5月 | 6月
1 | 林悦 | 正式党员 | 10 | 10 | 10 | 10 | 10 |
2 | 周宁 | 正式党员 | 10 | 10 | 10 | 10 | 10 | 10
`;
    expect(await ledgerReport(text)).toEqual({
      inspect: ['党费 name=B category=C 2020-01=D'],
      check: [],
      notChecked: [],
      summary: ['林悦 ? 50.00 0.00', '周宁 ? 60.00 0.00'],
      notice: ['林悦 10 10 10 10 10 . = . 50 0', '周宁 10 10 10 10 10 10 = . 60 0'],
    });
  });

  test('says it in a list', async () => {
    const text = `${ROSTER}
# 党费
姓名 | 月份 | 款项 | 金额
林悦 | 2020.6 | 应缴 | 10
周宁 | 2020.6 | 应缴 | 10
周宁 | 2020.6 | 实缴 | 10
`;
    expect(await ledgerReport(text)).toEqual({
      inspect: ['党费 name=A month=B amountKind=C amount=D'],
      check: ['dues-unpaid 2020-06 林悦 党费!D2'],
      notChecked: [],
      summary: ['林悦 10.00 0.00 10.00', '周宁 10.00 10.00 0.00'],
      notice: ['林悦 . . . . . 0 = 10 0 10', '周宁 . . . . . 10 = 10 10 0'],
    });
  });
});

describe('labels in a list', () => {
  test('the January of 实缴 is no October of 应缴', async () => {
    const text = `${ROSTER}
# 党费
姓名 | 月份 | 款项 | 金额
林悦 | 2020.1 | 应缴 | 10
林悦 | 2020.1 | 实缴 | 10
周宁 | 2020.1 | 应缴 | 10
`;
    const { check, summary } = await ledgerReport(text);
    expect(check).toEqual(['dues-six-months 2020-06 周宁 党费!A4', 'dues-unpaid 2020-01 周宁 党费!D4']);
    expect(summary).toEqual(['林悦 10.00 10.00 0.00', '周宁 10.00 0.00 10.00']);
  });

  test('a payment whose month cannot be read leaves what was paid open', async () => {
    const text = `${ROSTER}
# 党费
姓名 | 月份 | 款项 | 金额
林悦 | 2020年1月 | 应缴 | 10
林悦 | 某月 | 实缴 | 10
周宁 | 2020年1月 | 应缴 | 10
周宁 | 2020年1月 | 实缴 | 10
`;
    const { check, summary } = await ledgerReport(text);
    expect(check).toEqual(['cell-unreadable - 党费!B3']);
    expect(summary).toEqual(['林悦 10.00 ? ?', '周宁 10.00 10.00 0.00']);
  });
});

describe('sheets and blocks', () => {
  test('应缴 and 实缴 in two sheets are one ledger', async () => {
    const text = `${ROSTER}
# 应缴党费
姓名 | 手机号码 | 一月 | 二月 | 三月 | 四月 | 五月 | 六月
林悦 | 13800000000 | 10 | 10 | 10 | 10 | 10 | 10
周宁 | 13800000000 | 10 | 10 | 10 | 10 | 10 | 10
# 实缴党费
姓名 | 手机号码 | 一月 | 二月 | 三月 | 四月 | 五月 | 六月
林悦 | 13800000000 | 10 | 10 | 10 | 10 | 10 |
周宁 | 13800000000 | 10 | 10 | 10 | 10 | 10 | 10
`;
    expect(await ledgerReport(text)).toEqual({
      inspect: ['应缴党费 name=A 2020-01={"due":"C"}', '实缴党费 name=A 2020-01=C'],
      check: ['dues-unpaid 2020-06 林悦 实缴党费!H2'],
      notChecked: [],
      summary: ['林悦 60.00 50.00 10.00', '周宁 60.00 60.00 0.00'],
      notice: ['林悦 10 10 10 10 10 0 = 60 50 10', '周宁 10 10 10 10 10 10 = 60 60 0'],
    });
  });

  test('a second sheet whose name is not known is not used', async () => {
    const text = `${ROSTER}
# 应缴党费
姓名 | 手机号码 | 一月 | 二月 | 三月 | 四月 | 五月 | 六月
林悦 | 13800000000 | 10 | 10 | 10 | 10 | 10 | 10
周宁 | 13800000000 | 10 | 10 | 10 | 10 | 10 | 10
# 甲乙
姓名 | 手机号码 | 一月 | 二月 | 三月 | 四月 | 五月 | 六月
林悦 | 13800000000 | 10 | 10 | 10 | 10 | 10 |
周宁 | 13800000000 | 10 | 10 | 10 | 10 | 10 | 10
`;
    expect(await ledgerReport(text)).toEqual({
      inspect: ['应缴党费 name=A 2020-01={"due":"C"}', '甲乙 name=A 2020-01={"amount":"C"}'],
      check: ['header-unclear - 甲乙!C1'],
      notChecked: SAYS_UNPAID,
      summary: ['林悦 60.00 ? ?', '周宁 60.00 ? ?'],
      notice: ['林悦 . . . . . . = 60 . .', '周宁 . . . . . . = 60 . .'],
    });
  });

  test('应缴 and 实缴 in two blocks of a sheet are one ledger', async () => {
    const text = `${ROSTER}
# 党费
应缴党费 | | | | | |
姓名 | 1月 | 2月 | 3月 | 4月 | 5月 | 6月
林悦 | 10 | 10 | 10 | 10 | 10 | 10
周宁 | 10 | 10 | 10 | 10 | 10 | 10

实缴党费 | | | | | |
姓名 | 1月 | 2月 | 3月 | 4月 | 5月 | 6月
林悦 | 10 | 10 | 10 | 10 | 10 |
周宁 | 10 | 10 | 10 | 10 | 10 | 10
`;
    expect(await ledgerReport(text)).toEqual({
      inspect: ['党费 name=A 2020-01={"due":"B"}', '党费 name=A 2020-01=B'],
      check: ['dues-unpaid 2020-06 林悦 党费!G8'],
      notChecked: [],
      summary: ['林悦 60.00 50.00 10.00', '周宁 60.00 60.00 0.00'],
      notice: ['林悦 10 10 10 10 10 0 = 60 50 10', '周宁 10 10 10 10 10 10 = 60 60 0'],
    });
  });

  test('a second page of 应缴 goes on with other people, and says nothing of payments', async () => {
    const text = `${ROSTER}
# 党费
应缴党费 | | | | | |
姓名 | 1月 | 2月 | 3月 | 4月 | 5月 | 6月
林悦 | 10 | 10 | 10 | 10 | 10 | 10

应缴党费（续） | | | | | |
姓名 | 1月 | 2月 | 3月 | 4月 | 5月 | 6月
周宁 | 10 | 10 | 10 | 10 | 10 | 10
`;
    expect(await ledgerReport(text)).toEqual({
      inspect: ['党费 name=A 2020-01={"due":"B"}'],
      check: [],
      notChecked: SAYS_UNPAID,
      summary: ['林悦 60.00 ? ?', '周宁 60.00 ? ?'],
      notice: ['林悦 . . . . . . = 60 . .', '周宁 . . . . . . = 60 . .'],
    });
  });

  test('a title that is not known ends the block above it; in a ledger of dues beside 应缴 it holds payments', async () => {
    const text = `${ROSTER}
# 党费
应缴党费 | | | | | |
姓名 | 1月 | 2月 | 3月 | 4月 | 5月 | 6月
林悦 | 10 | 10 | 10 | 10 | 10 | 10
周宁 | 10 | 10 | 10 | 10 | 10 | 10

甲乙 | | | | | |
姓名 | 1月 | 2月 | 3月 | 4月 | 5月 | 6月
林悦 | 10 | 10 | 10 | 10 | 10 |
周宁 | 10 | 10 | 10 | 10 | 10 | 10
`;
    expect(await ledgerReport(text)).toEqual({
      inspect: ['党费 name=A 2020-01={"due":"B"}', '党费 name=A 2020-01=B'],
      check: ['dues-unpaid 2020-06 林悦 党费!G8'],
      notChecked: [],
      summary: ['林悦 60.00 50.00 10.00', '周宁 60.00 60.00 0.00'],
      notice: ['林悦 10 10 10 10 10 0 = 60 50 10', '周宁 10 10 10 10 10 10 = 60 60 0'],
    });
  });

  test('a block without a known title is not used beside one of payments for the same months', async () => {
    const text = `${ROSTER}
# 党费
甲乙 | | | | | |
姓名 | 1月 | 2月 | 3月 | 4月 | 5月 | 6月
林悦 | 10 | 10 | 10 | 10 | 10 | 10
周宁 | 10 | 10 | 10 | 10 | 10 | 10

实缴党费 | | | | | |
姓名 | 1月 | 2月 | 3月 | 4月 | 5月 | 6月
林悦 | 10 | 10 | 10 | 10 | 10 |
周宁 | 10 | 10 | 10 | 10 | 10 | 10
`;
    expect(await ledgerReport(text)).toEqual({
      inspect: ['党费 name=A 2020-01={"amount":"B"}', '党费 name=A 2020-01=B'],
      check: ['header-unclear - 党费!B2'],
      notChecked: [],
      summary: ['林悦 ? 50.00 0.00', '周宁 ? 60.00 0.00'],
      notice: ['林悦 10 10 10 10 10 . = . 50 0', '周宁 10 10 10 10 10 10 = . 60 0'],
    });
  });

  test('months of amounts on a sheet that says nothing of dues are not used', async () => {
    const text = `${ROSTER}
# Sheet1
姓名 | 5月 | 6月
林悦 | 10 |
周宁 | 10 | 10
`;
    expect(await ledgerReport(text)).toEqual({
      inspect: ['Sheet1 name=A 2020-05={"amount":"B"}'],
      check: ['header-unclear - Sheet1!B1'],
      notChecked: SAYS_UNPAID,
      summary: ['林悦 ? ? ?', '周宁 ? ? ?'],
      notice: ['林悦 . . . . . . = . . .', '周宁 . . . . . . = . . .'],
    });
  });
});

describe('heads', () => {
  test('a word that is not known beside 应交 under each month is not a payment', async () => {
    const text = `${ROSTER}
# 2020年党费
姓名 | 5月 | < | 6月 | <
^ | 应交 | 甲乙 | 应交 | 甲乙
林悦 | 10 | 10 | 10 |
周宁 | 10 | 10 | 10 | 10
`;
    expect(await ledgerReport(text)).toEqual({
      inspect: ['2020年党费 name=A 2020-05={"due":"B"}'],
      check: ["header-unclear - '2020年党费'!C2"],
      notChecked: SAYS_UNPAID,
      summary: ['林悦 20.00 ? ?', '周宁 20.00 ? ?'],
      notice: ['林悦 . . . . . . = 20 . .', '周宁 . . . . . . = 20 . .'],
    });
  });

  test('nor is one behind the month itself', async () => {
    const text = `${ROSTER}
# 2020年党费
姓名 | 5月应交 | 5月甲乙 | 6月应交 | 6月甲乙
林悦 | 10 | 10 | 10 |
周宁 | 10 | 10 | 10 | 10
`;
    expect(await ledgerReport(text)).toEqual({
      inspect: ['2020年党费 name=A 2020-05={"due":"B","amount":"C"}'],
      check: ["header-unclear - '2020年党费'!C1"],
      notChecked: SAYS_UNPAID,
      summary: ['林悦 20.00 ? ?', '周宁 20.00 ? ?'],
      notice: ['林悦 . . . . . . = 20 . .', '周宁 . . . . . . = 20 . .'],
    });
  });

  test('nor does it leave the column of the month itself to be one', async () => {
    const text = `${ROSTER}
# 2020年党费
姓名 | 5月 | 甲乙 | 6月 | 甲乙
林悦 | 10 | 10 | 10 |
周宁 | 10 | 10 | 10 | 10
`;
    expect(await ledgerReport(text)).toEqual({
      inspect: ['2020年党费 name=A 2020-05={"amount":"B"}'],
      check: ["header-unclear - '2020年党费'!B1"],
      notChecked: SAYS_UNPAID,
      summary: ['林悦 ? ? ?', '周宁 ? ? ?'],
      notice: ['林悦 . . . . . . = . . .', '周宁 . . . . . . = . . .'],
    });
  });

  test('nor is one in a list', async () => {
    const text = `${ROSTER}
# 党费
姓名 | 月份 | 应缴金额 | 甲乙 | 缴费时间
林悦 | 2020.5 | 10 | 10 | 2020.5.20
周宁 | 2020.6 | 10 | 10 | 2020.6.20
`;
    expect(await ledgerReport(text)).toEqual({
      inspect: ['党费 name=A month=B due=C paidOn=E'],
      check: ['header-unclear - 党费!D1'],
      notChecked: SAYS_UNPAID,
      summary: ['林悦 10.00 ? ?', '周宁 10.00 ? ?'],
      notice: ['林悦 . . . . . . = 10 . .', '周宁 . . . . . . = 10 . .'],
    });
  });
});

describe('one month alone', () => {
  test('with a word that is not known leaves what was paid open, and accuses nobody', async () => {
    const text = `${ROSTER}
# 2020年党费
姓名 | 5月 | < | 6月 | <
^ | 应交 | 实交 | 应交 | 甲乙
林悦 | 10 | 10 | 10 | 10
周宁 | 10 | 10 | 10 |
`;
    expect(await ledgerReport(text)).toEqual({
      inspect: ['2020年党费 name=A 2020-05={"due":"B","paid":"C"}'],
      check: ["header-unclear - '2020年党费'!E2"],
      notChecked: ['dues-unpaid'],
      summary: ['林悦 20.00 ? ?', '周宁 20.00 ? ?'],
      notice: ['林悦 . . . . 10 . = 20 . .', '周宁 . . . . 10 . = 20 . .'],
    });
  });

  test('with what is owed and no column of payments is not recorded', async () => {
    const text = `${ROSTER}
# 2020年党费
姓名 | 5月 | < | 6月
^ | 应交 | 实交 | 应交
林悦 | 10 | 5 | 10
周宁 | 10 | 10 | 10
`;
    const { check, summary } = await ledgerReport(text);
    expect(check).toEqual(["dues-short 2020-05 林悦 '2020年党费'!C3"]);
    expect(summary).toEqual(['林悦 20.00 5.00 5.00', '周宁 20.00 10.00 0.00']);
  });
});

describe('a column of two tiers that a person confirmed', () => {
  test('is read as confirmed, and its neighbours of the same lower word are not', async () => {
    const text = (item: string): string => `${ROSTER}
# 2020年党费
姓名 | 5月 | < | 6月 | <
^ | 应交 | 甲乙 | 应交 | 甲乙
林悦 | 10 | 10 | 10 |
周宁 | 10 | 10 | 10 | 10
# 设置
设置项 | 值
${item}`;
    const one = await ledgerReport(text("列 '2020年党费'!5月 甲乙 | dues.2020-05 实交"));
    expect(one.inspect).toEqual(['2020年党费 name=A 2020-05={"due":"B","paid":"C"}']);
    expect(one.check).toEqual(["header-unclear - '2020年党费'!E2"]);
    expect(one.summary).toEqual(['林悦 20.00 ? ?', '周宁 20.00 ? ?']);
    const both = await ledgerReport(
      text(`列 '2020年党费'!5月 甲乙 | dues.2020-05 实交
列 '2020年党费'!6月 甲乙 | dues.2020-06 实交`),
    );
    expect(both.check).toEqual(["dues-unpaid 2020-06 林悦 '2020年党费'!E3"]);
    expect(both.summary).toEqual(['林悦 20.00 10.00 10.00', '周宁 20.00 20.00 0.00']);
  });
});

describe('what was paid is not recorded', () => {
  test('in a list of 应缴 alone', async () => {
    const text = `${ROSTER}
# 党费
姓名 | 应缴党费
林悦 | 10
周宁 | 10
`;
    expect(await ledgerReport(text)).toEqual({
      inspect: ['党费 name=A due=B'],
      check: [],
      notChecked: SAYS_UNPAID,
      summary: ['林悦 60.00 ? ?', '周宁 60.00 ? ?'],
      notice: ['林悦 . . . . . . = 60 . .', '周宁 . . . . . . = 60 . .'],
    });
  });

  test('in a sheet of wages that ends in what is owed', async () => {
    const text = `${ROSTER}
# 2020年6月工资
序号 | 姓名 | 基本工资 | 岗位工资 | 应发合计 | 扣税 | 实发 | 党费基数 | 每月应缴党费（元）
1 | 林悦 | 1000 | 500 | 1500 | 10 | 1490 | 1400 | 10
2 | 周宁 | 1000 | 500 | 1500 | 10 | 1490 | 1400 | 10
`;
    expect(await ledgerReport(text)).toEqual({
      inspect: ['2020年6月工资 name=B wageBase=H due=I'],
      check: [],
      notChecked: SAYS_UNPAID,
      summary: ['林悦 45.00 ? ?', '周宁 45.00 ? ?'],
      notice: ['林悦 . . . . . . = 45 . .', '周宁 . . . . . . = 45 . .'],
    });
  });

  test('in a computation of dues', async () => {
    const text = `${ROSTER}
# 党费计算
序号 | 姓名 | 基本工资 | 岗位工资 | 津贴 | 扣税 | 合计 | 每月应缴党费（元）
1 | 林悦 | 1000 | 500 | 1500 | 10 | 1490 | 10
2 | 周宁 | 1000 | 500 | 1500 | 10 | 1490 | 10
`;
    expect(await ledgerReport(text)).toEqual({
      inspect: ['党费计算 name=B total=G due=H'],
      check: [],
      notChecked: SAYS_UNPAID,
      summary: ['林悦 60.00 ? ?', '周宁 60.00 ? ?'],
      notice: ['林悦 . . . . . . = 60 . .', '周宁 . . . . . . = 60 . .'],
    });
  });
});

describe('marks for payments', () => {
  test('已缴 pays what is owed, on that date; another word cannot be read', async () => {
    const text = `${ROSTER}
# 党费
期数 | 姓名 | 应缴金额(元) | 状态 | 缴费时间 | 缴费方式
2020年5月 | 林悦 | 10 | 已缴 | 2020-05-20 | 现金
2020年5月 | 周宁 | 10 | 已缴 | 2020-05-20 | 现金
2020年6月 | 林悦 | 10 | 未缴 | |
2020年6月 | 周宁 | 10 | 处理中 | |
`;
    expect(await ledgerReport(text)).toEqual({
      inspect: ['党费 month=A name=B due=C paid=D paidOn=E method=F'],
      check: ['dues-unpaid 2020-06 林悦 党费!D4', 'cell-unreadable 2020-06 党费!D5'],
      notChecked: [],
      summary: ['林悦 20.00 10.00 10.00', '周宁 20.00 10.00 0.00'],
      notice: ['林悦 . . . . 10 0 = 20 10 10', '周宁 . . . . 10 . = 20 10 0'],
    });
  });

  test('√ pays what is owed for the month', async () => {
    const text = `${ROSTER}
# 党费
序号 | 姓名 | 月应交 | 1月 | 2月 | 3月 | 4月 | 5月 | 6月
1 | 林悦 | 10 | √ | √ | √ | √ | √ |
2 | 周宁 | 10 | √ | √ | √ | √ | √ | √
`;
    expect(await ledgerReport(text)).toEqual({
      inspect: ['党费 name=B due=C 2020-01=D'],
      check: ['dues-unpaid 2020-06 林悦 党费!I2'],
      notChecked: [],
      summary: ['林悦 60.00 50.00 10.00', '周宁 60.00 60.00 0.00'],
      notice: ['林悦 10 10 10 10 10 0 = 60 50 10', '周宁 10 10 10 10 10 10 = 60 60 0'],
    });
  });

  test('√ for an amount that nobody knows leaves what was paid open', async () => {
    const text = `${ROSTER}
# 党费
序号 | 姓名 | 5月 | 6月
1 | 林悦 | √ |
2 | 周宁 | √ | 已交
`;
    expect(await ledgerReport(text)).toEqual({
      inspect: ['党费 name=B 2020-05=C'],
      check: [],
      notChecked: [],
      summary: ['林悦 ? ? ?', '周宁 ? ? ?'],
      notice: ['林悦 . . . . . . = . . .', '周宁 . . . . . . = . . .'],
    });
  });
});

describe('lists of periods', () => {
  test('an amount a month is not divided by the months', async () => {
    const text = `${ROSTER}
# 2020年党费
姓名 | 党费基数 | 月缴党费 | 保留整数 | 缴费起止月份 | 缴费月数 | 缴费总额
林悦 | 1950 | 9.75 | 10 | 2020.1-2020.6 | 6 | 60
周宁 | 1950 | 9.75 | 10 | 2020.1-2020.6 | 6 | 60
`;
    expect(await ledgerReport(text)).toEqual({
      inspect: ['2020年党费 name=A wageBase=B due=D periodFrom=E periodTo=E paid=G'],
      check: [],
      notChecked: [],
      summary: ['林悦 60.00 60.00 0.00', '周宁 60.00 60.00 0.00'],
      notice: ['林悦 10 10 10 10 10 10 = 60 60 0', '周宁 10 10 10 10 10 10 = 60 60 0'],
    });
  });

  test('缴费周期 tells the months, not the day of payment', async () => {
    const text = `${ROSTER}
# 党费
姓名 | 党费基数 | 缴费周期 | 金额 | 缴费时间
林悦 | 2000 | 2020年上半年 | 60 | 2020-03-20
周宁 | 2000 | 2020年上半年 | 60 | 2020-03-20
`;
    expect(await ledgerReport(text)).toEqual({
      inspect: ['党费 name=A wageBase=B periodFrom=C periodTo=C paid=D paidOn=E'],
      check: [],
      notChecked: [],
      summary: ['林悦 60.00 60.00 0.00', '周宁 60.00 60.00 0.00'],
      notice: ['林悦 10 10 10 10 10 10 = 60 60 0', '周宁 10 10 10 10 10 10 = 60 60 0'],
    });
  });

  test('合计 that is the only amount is what was paid', async () => {
    const text = `${ROSTER}
# 缴纳明细
姓名 | 身份证 | 党费基数 | 党费月份 | 合计(元)
林悦 | 110101199001011234 | 2000 | 2020年6月 | 10
周宁 | 110101199001011235 | 2000 | 2020年6月 | 10
`;
    expect(await ledgerReport(text)).toEqual({
      inspect: ['缴纳明细 name=A id=B wageBase=C month=D paid=E'],
      check: [],
      notChecked: [],
      summary: ['林悦 60.00 10.00 0.00', '周宁 60.00 10.00 0.00'],
      notice: ['林悦 . . . . . 10 = 60 10 0', '周宁 . . . . . 10 = 60 10 0'],
    });
  });

  test('a quarter is paid month by month', async () => {
    const text = `${ROSTER}
# 党费
期数 | 姓名 | 应缴金额 | 实缴金额
2020年第二季度 | 林悦 | 30 | 20
2020年第二季度 | 周宁 | 30 | 30
`;
    expect(await ledgerReport(text)).toEqual({
      inspect: ['党费 month=A name=B due=C paid=D'],
      check: ['dues-unpaid 2020-06 林悦 党费!D2'],
      notChecked: [],
      summary: ['林悦 30.00 20.00 10.00', '周宁 30.00 30.00 0.00'],
      notice: ['林悦 . . . 10 10 0 = 30 20 10', '周宁 . . . 10 10 10 = 30 30 0'],
    });
  });

  test('begins, for everybody, where most have a line', async () => {
    const text = `
# 花名册
姓名 | 党员类别 | 月党费标准
林悦 | 正式党员 | 10
周宁 | 正式党员 | 10
许安 | 正式党员 | 10
# 党费
姓名 | 缴费起止月份 | 金额 | 缴费时间
林悦 | 2019.10-2020.6 | 90 | 2020-06-20
周宁 | 2020.1-2020.6 | 60 | 2020-06-20
许安 | 2020.1-2020.6 | 60 | 2020-06-20
`;
    expect(await ledgerReport(text)).toEqual({
      inspect: ['党费 name=A periodFrom=B periodTo=B paid=C paidOn=D'],
      check: [],
      notChecked: [],
      summary: ['林悦 60.00 60.00 0.00', '周宁 60.00 60.00 0.00', '许安 60.00 60.00 0.00'],
      notice: [
        '林悦 10 10 10 10 10 10 = 60 60 0',
        '周宁 10 10 10 10 10 10 = 60 60 0',
        '许安 10 10 10 10 10 10 = 60 60 0',
      ],
    });
  });

  test('one date for the row is the date of its months', async () => {
    const text = `${ROSTER}
# 2020年党费
姓名 | 月应交 | 1月 | 2月 | 3月 | 4月 | 5月 | 6月 | 缴费日期
林悦 | 10 | 10 | 10 | 10 | 10 | 10 | | 2020-06-20
周宁 | 10 | 10 | 10 | 10 | 10 | 10 | 10 | 2020-06-22
`;
    expect(await ledgerReport(text)).toEqual({
      inspect: ['2020年党费 name=A due=B paidOn=I 2020-01=C'],
      check: ["dues-unpaid 2020-06 林悦 '2020年党费'!H2"],
      notChecked: [],
      summary: ['林悦 60.00 50.00 10.00', '周宁 60.00 60.00 0.00'],
      notice: ['林悦 10 10 10 10 10 0 = 60 50 10', '周宁 10 10 10 10 10 10 = 60 60 0'],
    });
  });
});
