import { wordsOf } from '../../../src/locales/words';
import { fullAddress } from '../../../src/records/cell-ref';
import { groupText } from '../../../src/reports/group-text';
import { memberJson } from '../../../src/reports/member/member-json';
import { memberSheet } from '../../../src/reports/member/member-sheet';
import { makeUpText, monthSign, procedureText, studySentence } from '../../../src/reports/member/member-words';
import { memberYear, openMatters, type MemberYear } from '../../../src/reports/member/member-year';
import { halfYearSummary } from '../../../src/reports/half-year-summary';
import { readBranch } from '../../../src/reading/read-branch';
import { halfYear } from '../../../src/records/half-year';
import { day } from '../../branch-by-hand';
import { sheets } from '../../sheets';

const words = wordsOf('zh-CN');

/** 林悦 was on leave in February (made up late) and March (open), and has paid January and February. */
const BRANCH = `
# 花名册
姓名 | 编号 | 科室 | 类别 | 入党时间 | 月党费标准
林悦 | A1 | 办公室 | 正式党员 | 2015-07-01 | 30
高翔 | A2 | 技术科 | 正式党员 | 2015-07-01 | 20
张伟 | A3 | 办公室 | 正式党员 | 2015-07-01 | 20
张伟 | A4 | 技术科 | 正式党员 | 2020-03-02 | 20
# 活动记录
月份 | 活动时间 | 活动主题
1月 | 2020-01-20 | 学习党章
2月 | 2020-02-20 | 高翔讲党课
3月 | 2020-03-20 | 学习党史
# 活动安排
月份 | 计划日期 | 活动主题
4月 | 2020-04-20 | 清明祭扫
5月 | 2020-05-20 | 志愿服务
# 考勤
姓名 | 编号 | 1月 | 2月 | 3月
林悦 | A1 | √ | 假 | 假
高翔 | A2 | √ | √ | √
张伟 | A3 | √ | √ | 缺
张伟 | A4 | | | √
# 请假补课
姓名 | 月份 | 请假类型 | 请假原因 | 申请时间 | 批准人 | 通报 | 补课时间 | 补课方式
林悦 | 2月 | 病假 | 和高  翔一起住院 | 2020-02-19 | 高翔 | 是 | 2020-04-01 | 自学
林悦 | 3月 | 事假 | | | | | |
# 党费台账
姓名 | 编号 | 1月应交 | 1月实交 | 1月交纳时间 | 2月应交 | 2月实交 | 2月交纳时间 | 3月应交 | 3月实交 | 3月交纳时间
林悦 | A1 | 30 | 30 | 2020-01-20 | 30 | 40 | 2020-02-25 | 30 | |
高翔 | A2 | 20 | 20 | 2020-01-20 | 20 | 20 | 2020-02-20 | 20 | 20 | 2020-03-20
张伟 | A3 | 20 | | | 20 | | | 20 | 20 | 2020-03-20
张伟 | A4 | | | | | | | 20 | 5 | 2020-03-20
`;

const { branch } = readBranch(sheets(BRANCH), { year: 2020 });

function yearOf(id: string, today = '2020-04-30'): MemberYear {
  const member = branch.members.find((each) => each.id?.value === id);
  if (!member) throw new Error(`nobody has the id ${id}`);
  return memberYear(branch, { member, year: 2020, today: day(today) });
}

describe('attendance', () => {
  const { attendance } = yearOf('A1');

  test('is a strip of the twelve months, each with its cell', () => {
    expect(attendance.months.map((month) => monthSign(month, words)).join(' ')).toBe('√ 假补 假 未 待 — — — — — — —');
    expect(attendance.months.slice(0, 5).map(({ cell }) => cell && fullAddress(cell))).toEqual([
      '考勤!C2',
      '考勤!D2',
      '考勤!E2',
      '活动安排!A2',
      '活动安排!A3',
    ]);
    expect(attendance.figures).toMatchObject({
      due: 3,
      present: 1,
      leave: 2,
      madeUp: 1,
      rate: 33.3,
      rateAfterMakeUp: 66.7,
    });
  });

  test('a month before the person was expected is none of theirs', () => {
    expect(
      yearOf('A4')
        .attendance.months.map(({ state }) => state)
        .slice(0, 3),
    ).toEqual(['outside', 'outside', 'present']);
  });

  test('tells of each leave what the register tells, and of the make-up the limit', () => {
    const own = yearOf('A1');
    expect(own.attendance.missed.map((each) => procedureText(each, own, words))).toEqual([
      '病假；事由：和＊＊＊一起住院；2月19日申请；已批准；已通报活动内容',
      '事假；没有批准人；尚未通报活动内容',
    ]);
    expect(own.attendance.missed.map((each) => makeUpText(each, own, words))).toEqual([
      '4月1日已补课（自学）',
      '应于4月19日前补课，已超期',
    ]);
    const { makeUp } = own.attendance.missed[1] ?? {};
    expect(makeUp?.cell && fullAddress(makeUp.cell)).toBe('请假补课!H3');
  });

  test('the last day of the limit is not overdue, and a make-up after today is none yet', () => {
    const own = yearOf('A1', '2020-03-22');
    expect(own.attendance.missed.map(({ makeUp }) => makeUp.state)).toEqual(['overdue', 'open']);
    expect(yearOf('A1', '2020-04-19').attendance.missed[1]?.makeUp.state).toBe('open');
    expect(yearOf('A1', '2020-04-20').attendance.missed[1]?.makeUp.state).toBe('overdue');
  });
});

describe('dues', () => {
  test('month by month with payments, dates and cells', () => {
    const { dues } = yearOf('A1');
    expect(
      dues.months.slice(0, 5).map(({ state, due, paid, arrears, overpaid }) => [state, due, paid, arrears, overpaid]),
    ).toEqual([
      ['paid', 3000, 3000, 0, 0],
      ['paid', 3000, 4000, 0, 1000],
      ['unpaid', 3000, 0, 3000, 0],
      ['notOver', 3000, null, 0, 0],
      ['notOver', 3000, null, 0, 0],
    ]);
    const [payment] = dues.months[1]?.payments ?? [];
    expect([payment?.cell, payment?.dateCell].map((cell) => cell && fullAddress(cell))).toEqual([
      '党费台账!G2',
      '党费台账!H2',
    ]);
  });

  test('agree to the fen with both half-year summaries', () => {
    const today = day('2020-12-31');
    const halves = ([1, 2] as const).map((half) => halfYearSummary(branch, { half: halfYear(2020, half), today }));
    for (const id of ['A1', 'A2', 'A3', 'A4']) {
      const own = yearOf(id, '2020-12-31');
      const rows = halves.flatMap(({ members }) => members.filter(({ member }) => member.key === own.member.key));
      const sum = (of: 'due' | 'paid' | 'arrears') => rows.reduce((total, { dues }) => total + (dues[of] ?? 0), 0);
      expect([own.dues.due, own.dues.paid, own.dues.arrears]).toEqual([sum('due'), sum('paid'), sum('arrears')]);
    }
  });
});

describe('what is open', () => {
  const matters = (own: MemberYear) => openMatters(own).map((matter) => groupText(matter, words, own.year));

  test('is that of the one person, not of another of the same name', () => {
    expect(matters(yearOf('A3'))).toEqual([
      '张伟缺席3月主题党日（3月20日），没有登记，请补记缺席原因和联系教育情况。',
      '张伟未参加3月主题党日（3月20日），补课期限4月19日已过，仍未补课。',
      '张伟1月、2月党费未交，共 40.00 元。',
    ]);
    expect(matters(yearOf('A4'))).toEqual(['张伟3月党费应交 20.00 元，实交 5.00 元，差 15.00 元。']);
    expect(matters(yearOf('A2'))).toEqual([]);
  });
});

describe('what is handed out', () => {
  test.each(['A1', 'A3'])('names nobody else: %s', (id) => {
    const own = yearOf(id);
    const all = JSON.stringify([memberSheet(own, words).rows, memberJson(own, words)]);
    for (const name of ['林悦', '高翔', '张伟'].filter((each) => each !== own.member.displayName)) {
      expect(all).not.toContain(name);
    }
    expect(all).toContain(own.member.displayName);
  });

  test('the sheet leads from its figures to their cells, and its totals are formulas', () => {
    const draft = memberSheet(yearOf('A1'), words);
    const cells = draft.rows.flatMap(({ cells: row }) => row.flatMap((cell) => cell ?? []));
    const links = cells.flatMap(({ value, link }) => (link ? [`${String(value)} ${link.sheet}!${link.address}`] : []));
    expect(links).toEqual(
      expect.arrayContaining(['假补 考勤!D2', '30 党费台账!C2', '40 党费台账!G2', '2月25日 党费台账!H2']),
    );
    const totals = cells.filter(({ formula }) => formula !== undefined);
    expect(totals.map(({ value }) => value)).toEqual([360, 70, 30]);
    expect(totals[0]?.formula).toMatch(/^SUM\(B\d+:B\d+\)$/);
    expect(draft.mark).toEqual({ kind: 'member-year', period: '2020', of: '林悦' });
  });

  test('two of one name have sheets and marks of their own', () => {
    expect(memberSheet(yearOf('A3'), words)).toMatchObject({
      name: '成员活动情况（张伟（办公室） 2020）',
      mark: { of: '张伟（办公室）' },
    });
    expect(memberSheet(yearOf('A4'), words).name).toBe('成员活动情况（张伟（技术科） 2020）');
  });
});

describe('hours of study', () => {
  const WITH_HOURS = BRANCH.replace('姓名 | 编号 | 科室 |', '姓名 | 编号 | 科室 | 支部职务 |')
    .replace('林悦 | A1 | 办公室 |', '林悦 | A1 | 办公室 | 组织委员 |')
    .replace('高翔 | A2 | 技术科 |', '高翔 | A2 | 技术科 | |')
    .replace('张伟 | A3 | 办公室 |', '张伟 | A3 | 办公室 | |')
    .replace('张伟 | A4 | 技术科 |', '张伟 | A4 | 技术科 | |')
    .replace('月份 | 活动时间 | 活动主题\n1月', '月份 | 活动时间 | 活动时长 | 活动主题\n1月')
    .replace('2020-01-20 | 学习党章', '2020-01-20 | 3小时 | 学习党章')
    .replace('2020-02-20 | 高翔讲党课', '2020-02-20 | 210分钟 | 高翔讲党课')
    .replace('2020-03-20 | 学习党史', '2020-03-20 | | 学习党史');
  const studyOf = (id: string, text = WITH_HOURS) => {
    const read = readBranch(sheets(text), { year: 2020 }).branch;
    const member = read.members.find((each) => each.id?.value === id);
    if (!member) throw new Error(`nobody has the id ${id}`);
    return memberYear(read, { member, year: 2020, today: day('2020-04-30') });
  };

  test('are those of the theme days attended, against the minimum of the member’s post', () => {
    expect(studyOf('A2').study).toEqual({ hours: 6.5, attended: 3, untold: 1, minimum: 32 });
    // On leave in February and March: a made-up day is not counted.
    expect(studyOf('A1').study).toEqual({ hours: 3, attended: 1, untold: 0, minimum: 56 });
    expect(studySentence(studyOf('A2'), words)).toBe(
      '集中学习 6.5 小时（参加 3 次），其中 1 次没有写明时长；全年一般不少于 32 学时。',
    );
  });

  test('are compared with what the settings say; 0 asks for none', () => {
    const text = (least: string) => `${WITH_HOURS}# 设置\n项目 | 值\n年度学时 | ${least}\n`;
    expect(studySentence(studyOf('A2', text('6')), words)).toContain('已满全年 6 学时');
    expect(studyOf('A2', text('0')).study?.minimum).toBeNull();
  });

  test('are not spoken of where no length is written', () => {
    expect(yearOf('A1').study).toBeNull();
  });
});
