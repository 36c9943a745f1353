import { addressOf } from '../../../src/records/cell-ref';
import { themeDaySteps, type StepToTake } from '../../../src/recording/theme-day/theme-day-steps';
import { bookOfText, monthOf } from '../recorded-lines';

const ROSTER = '# 花名册\n姓名 | 类别 | 科室\n李明 | 正式党员 | 办公室\n';

const SCHEDULE = `# 活动安排
2026年主题党日活动安排表
月份 | 计划时间 | 活动主题 | 活动内容 | 组织科室 | 分管支委
1月 | @2026-01-20 | 慰问 | 走访 | 办公室 | 李明
2月 | @2026-02-13 | | | |
`;

const SESSIONS = `# 活动记录
2026年主题党日活动记录
月份 | 实际时间 | 调整原因 | 通知时间 | 活动方案 | 集中学习 | 重温入党誓词 | 悬挂党旗 | 活动照片 | 上报渠道 | 上报时间
1月 | @2026-01-21 | | 年初 | 有 | 党章总纲 | √ | 否 | 8张 | | @2026-01-23
2月 | | | | | | | | | |
`;

function stepsOf(text: string, month: string): Map<string, StepToTake> {
  return new Map(themeDaySteps(bookOfText(text), monthOf(month)).map((step) => [step.field, step]));
}

function shown(step: StepToTake | undefined): string {
  if (!step) return 'none';
  const cell = step.cell ? `${step.cell.sheet}!${addressOf(step.cell)}` : '-';
  return [step.state, cell, step.text].join(' ').trim();
}

function needed(text: string, month: string): string[] {
  return [...stepsOf(text, month).values()].filter((step) => step.needed).map(({ field }) => field);
}

describe('a step of a theme day', () => {
  const steps = stepsOf(ROSTER + SCHEDULE + SESSIONS, '2026-01');

  test.each([
    ['plannedDate', 'done 活动安排!B3 2026-01-20'],
    ['theme', 'done 活动安排!C3 慰问'],
    ['organisers', 'done 活动安排!E3 办公室'],
    ['date', 'done 活动记录!B3 2026-01-21'],
    ['dateReason', 'blank 活动记录!C3'],
    ['noticeDate', 'unreadable 活动记录!D3 年初'],
    ['study', 'done 活动记录!F3 党章总纲'],
    ['oath', 'done 活动记录!G3 √'],
    ['flag', 'no 活动记录!H3 否'],
    ['photos', 'done 活动记录!I3 8张'],
    ['reportedOn', 'done 活动记录!K3 2026-01-23'],
    ['summary', 'no-column -'],
  ])('%s: %s', (field, expected) => {
    expect(shown(steps.get(field))).toBe(expected);
  });

  test('is for before or after the day, in the order of the plan', () => {
    const order = [...steps.values()].map(({ phase, field }) => `${phase} ${field}`);
    expect(order.filter((each) => each.startsWith('before'))).toEqual(order.slice(0, 9));
    const told = [
      'before noticeDate',
      'before planDoc',
      'after date',
      'after oath',
      'after summary',
      'after reportedOn',
    ];
    expect(order.filter((each) => told.includes(each))).toEqual(told);
  });

  test('takes words, a yes or no, or a date', () => {
    const kinds = ['noticeDate', 'oath', 'photos', 'place'].map((field) => {
      const { kind, takesWords } = steps.get(field) ?? {};
      return [kind, takesWords];
    });
    expect(kinds).toEqual([
      ['date', false],
      ['yesNo', false],
      ['yesNo', true],
      ['text', false],
    ]);
  });

  test('is blank and nowhere while the month has no row, where a table could hold it', () => {
    const march = stepsOf(ROSTER + SCHEDULE + SESSIONS, '2026-03');
    expect(['theme', 'oath', 'summary'].map((field) => shown(march.get(field)))).toEqual([
      'blank -',
      'blank -',
      'no-column -',
    ]);
  });

  test('has no column at all in a workbook that keeps neither sessions nor a schedule', () => {
    expect(new Set([...stepsOf(ROSTER, '2026-03').values()].map(({ state }) => state))).toEqual(new Set(['no-column']));
  });

  test('is not done by a date that is only planned', () => {
    const planned = `${ROSTER}# 活动安排
2026年活动安排
月 | 日 | 活动主题 | 组织科室
2 | 13 | 学习 | 办公室
# 活动记录
2026年活动记录
月份 | 活动日期 | 活动小结
2月 | |
`;
    const february = stepsOf(planned, '2026-02');
    expect([shown(february.get('date')), shown(february.get('plannedDate'))]).toEqual([
      'blank 活动记录!B3',
      'done 活动安排!B3 2026-02-13',
    ]);
  });

  test('tells the duration of a span too', () => {
    const span = `${ROSTER}# 活动记录
2026年活动记录
月份 | 活动日期 | 活动主题 | 开始时间 | 结束时间 | 活动小结
2月 | @2026-02-13 | 学习 | 9:00 | 12:00 | 有
`;
    expect(stepsOf(span, '2026-02').get('duration')?.state).toBe('done');
  });
});

describe('a step is needed', () => {
  const BOTH = ROSTER + SCHEDULE + SESSIONS;

  test('where a rule of more than a hint misses it', () => {
    expect(needed(BOTH, '2026-02')).toEqual([
      'theme',
      'content',
      'organisers',
      'leader',
      'noticeDate',
      'planDoc',
      'date',
      'study',
      'oath',
      'duesCollected',
      'summary',
      'photos',
      'reportedTo',
    ]);
  });

  test('as the settings have the rules', () => {
    const settings = '# 设置\n项目 | 值\nphotos-missing | 不检查\nflag-missing | 请留意\nsummary-missing | 提示\n';
    const fields = needed(BOTH + settings, '2026-02');
    expect(['photos', 'flag', 'summary'].map((field) => fields.includes(field))).toEqual([false, true, false]);
  });

  test('once for the report, by its channel or its date', () => {
    expect(needed(BOTH, '2026-01')).not.toContain('reportedTo');
    const dates = BOTH.replace(' 上报渠道 |', ' 简讯 |').replace('@2026-01-23', '');
    expect(needed(dates, '2026-01').filter((field) => field.startsWith('reported'))).toEqual(['reportedOn']);
  });

  test.each([
    ['moved from a working day', '@2026-01-21', true],
    ['on the 20th', '@2026-01-20', false],
    ['not yet', '', false],
  ])('a reason for a date %s: %s', (_what, date, expected) => {
    const text = BOTH.replace('1月 | @2026-01-21', `1月 | ${date}`);
    expect(needed(text, '2026-01').includes('dateReason')).toBe(expected);
  });

  test.each([
    ['within a week of a holiday', '@2026-02-13', false],
    ['farther from it', '@2026-02-28', true],
  ])('a reason for a date %s: %s', (_what, date, expected) => {
    expect(needed(BOTH.replace('2月 | |', `2月 | ${date} |`), '2026-02').includes('dateReason')).toBe(expected);
  });
});
