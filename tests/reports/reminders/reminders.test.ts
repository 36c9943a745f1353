import { wordsOf } from '../../../src/locales/words';
import { readBranch } from '../../../src/reading/read-branch';
import { month } from '../../../src/records/month';
import { yearPeriod } from '../../../src/records/period';
import { groupReminder, personReminder } from '../../../src/reports/reminders/reminder-text';
import { reminders, type RemindersRequest } from '../../../src/reports/reminders/reminders';
import { day } from '../../branch-by-hand';
import { sheets } from '../../sheets';

const words = wordsOf('zh-CN');
const SHEETS = `
# 花名册
姓名 | 科室 | 类别 | 状态 | 月党费标准
林悦 | 办公室 | 正式党员 | 在职 | 30
高翔 | 技术科 | 正式党员 | 在职 | 20
胡斌 | 技术科 | 正式党员 | 已故 | 20
谢文 | 技术科 | 正式党员 | 在职 | 10
# 活动记录
月份 | 活动时间 | 活动主题
1月 | 2020-01-20 | 学习党章
2月 | 2020-02-20 | 学习党史
# 考勤
姓名 | 1月 | 2月
林悦 | 假 | √
高翔 | √ | 假
胡斌 | |
谢文 | √ |
# 请假补课
姓名 | 月份 | 请假类型 | 请假原因 | 批准人 | 补课时间
林悦 | 1月 | 病假 | 住院 | 王主任 |
高翔 | 2月 | 事假 | 家中有事 | |
# 党费台账
姓名 | 1月 | 2月
林悦 | | 12.5
高翔 | 20 | 20
胡斌 | |
谢文 | 10 | 10
# 设置
项目 | 值
支部名称 | 档案馆支部
`;

function from(text = SHEETS, request: Partial<RemindersRequest> = {}) {
  const { branch } = readBranch(sheets(text), { year: 2020 });
  return reminders(branch, { period: yearPeriod(2020), today: day('2020-03-05'), ...request });
}

const textOf = (name: string, found = from()): string | undefined => {
  const own = found.people.find((each) => each.name === name);
  return own && personReminder(own, found, words);
};

test('a person is told of everything of their own, with figures and dates', () => {
  expect(textOf('林悦')?.split('\n')).toEqual([
    '林悦同志：您好。',
    '截至2020年3月5日，按支部记录，您还有以下事项需要办理：',
    '1. 党费：1月、2月尚未交清，共 47.50 元，请尽快交纳。',
    '2. 补课：1月20日的主题党日您没有参加，应在2月19日前补课，现已超期，请尽快补上。',
    '如已办理或记录有误，请告诉支部，以便更正。谢谢。',
    '档案馆支部　2020年3月5日',
  ]);
  expect(textOf('高翔')).toContain('1. 补课：2月20日的主题党日您没有参加，请在3月21日前补课。');
  expect(textOf('高翔')).toContain('2. 请假：2月20日主题党日的请假还没有批准人，请补办。');
  expect(textOf('谢文')).toContain('\n签到：2月20日的主题党日没有您的签到记录，请告知当日是否参加。\n');
});

test('nobody is told anything of another, nor a reason of leave', () => {
  for (const { name } of from().people) {
    const text = textOf(name) ?? '';
    for (const other of ['林悦', '高翔', '胡斌', '谢文', '王主任'].filter((each) => each !== name)) {
      expect(text).not.toContain(other);
    }
    expect(text).not.toMatch(/病假|住院|家中/);
  }
});

test('the dead are not reminded', () => {
  expect(from().people.map(({ name }) => name)).toEqual(['林悦', '高翔', '谢文']);
});

test('the group is told who and of when; how much only on request', () => {
  const found = from();
  const plain = groupReminder(found, words);
  expect(plain.split('\n').slice(1, -2)).toEqual([
    '1. 党费尚未交清：林悦（1月、2月）。',
    '2. 需要补课：林悦（1月20日，已超期）、高翔（2月20日，限3月21日前）。',
    '3. 请假手续待补：高翔（2月20日）。',
    '4. 没有签到记录：谢文（2月20日）。',
  ]);
  expect(plain).not.toMatch(/\d\.\d\d|元|病|事假|缺席/);
  expect(groupReminder(found, words, { amounts: true })).toContain('林悦（1月、2月，47.50 元）');
});

test('a month reminds of its own leave and sign-in, and of older dues and make-ups', () => {
  const found = from(SHEETS, { period: month(2020, 1) });
  expect(found.people.map(({ name, matters }) => [name, matters.map(({ kind }) => kind)])).toEqual([
    ['林悦', ['dues', 'makeUp']],
  ]);
  expect(found.people[0]?.matters[0]).toMatchObject({ months: ['2020-01'], amount: 3000 });
});

test('what is explained in 豁免说明, or a rule that is turned off, is nothing to remind of', () => {
  const waived = `${SHEETS}# 豁免说明
规则 | 对象 | 月份 | 原因
dues-unpaid | 林悦 | 2020-01 | 已在外地交纳
make-up-missing | 林悦 | | 免于补课
`;
  expect(textOf('林悦', from(waived))).toContain('党费：2月尚未交清，共 17.50 元');
  expect(textOf('林悦', from(waived))).not.toContain('补课');
  const off = SHEETS.replace('支部名称 |', 'make-up-missing | 关闭\n支部名称 |');
  expect(textOf('林悦', from(off))).not.toContain('补课');
});

test('nothing open is said so', () => {
  const settled = `${SHEETS.slice(0, SHEETS.indexOf('# 活动记录'))}# 活动记录\n月份 | 活动时间 | 活动主题\n`;
  const found = from(settled);
  expect(found.people).toEqual([]);
  expect(groupReminder(found, words)).toBe('2020年没有需要提醒的事项。');
});
