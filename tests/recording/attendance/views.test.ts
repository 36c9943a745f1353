import { signInList } from '../../../src/recording/attendance/sign-in-list';
import { absencesToFollowUp } from '../../../src/recording/attendance/absences-to-follow-up';
import { makeUpsOwed } from '../../../src/recording/attendance/make-ups-owed';
import { bookOfText, day, month } from '../dues/recorded';
import { checkSheets } from '../../rule-cases';
import { ROSTER, SESSIONS } from './stated';

const BOOK = `${ROSTER}${SESSIONS}
# 考勤
2020年考勤表 | < | < | <
姓名 | 4月  | 5月  | 6月
王芳 | √    | 事假 | 病假
张伟 | 缺席 | √    |
李明 | √    | 缺席 | ☆
# 请假补课
姓名 | 活动日期    | 请假事由 | 批准人 | 联系教育情况 | 通报活动内容 | 补课时间    | 补课方式
王芳 | @2020-05-20 | 照顾家人 | 李明   |              | 电话告知     |             | 自学
张伟 | @2020-04-20 |          |        | 已谈话       | 是           | @2020-05-08 | 自学
王芳 | @2020-06-22 | 看病     | 李明   |              |              |             |
`;

describe('the list of a sign-in', () => {
  const list = signInList(bookOfText(BOOK), month('2020-06'));

  test('has the expected members in the order of the roster, with what is recorded by now', () => {
    expect(list.date).toBe('2020-06-22');
    expect(
      list.members.map(({ displayName, section, mark, markText, cell }) => {
        return [displayName, section, mark?.presence ?? null, markText, cell && `${cell.row},${cell.column}`];
      }),
    ).toEqual([
      ['李明', '办公室', null, '☆', '5,4'],
      ['王芳', '人教科', 'leave', '病假', '3,4'],
      ['张伟', '技术科', null, '', '4,4'],
      ['赵敏', '技术科', null, '', null],
    ]);
    expect(list.members[1]?.leave?.reason?.value).toBe('看病');
    expect(list.members[0]?.leave).toBeNull();
  });

  test('has the observers apart', () => {
    expect(list.observers.map(({ displayName }) => displayName)).toEqual(['陈静']);
    expect(list.observersField).toMatchObject({ state: 'blank', cell: { sheet: '活动记录', row: 4, column: 4 } });
  });

  test('leaves out who had not joined or had moved away by the day', () => {
    const book = bookOfText(BOOK.replace('预备党员 | 2019-12-01', '预备党员 | 2020-06-23'));
    const names = (of: string) => signInList(book, month(of)).members.map(({ displayName }) => displayName);
    expect(names('2020-06')).toEqual(['李明', '王芳', '张伟']);
    expect(names('2020-07')).toEqual(['李明', '王芳', '张伟', '赵敏']);
  });

  test('is there before the date is', () => {
    const july = signInList(bookOfText(BOOK), month('2020-07'));
    expect(july.date).toBeNull();
    expect(july.members).toHaveLength(4);
    expect(july.members.every(({ markText }) => markText === '')).toBe(true);
    expect(july.observersField).toBeNull();
  });
});

describe('make-ups that are owed', () => {
  test('say since when, until when, and what is recorded', () => {
    const { items, tellsMakeUps } = makeUpsOwed(bookOfText(BOOK).reading, day('2020-06-30'));
    expect(tellsMakeUps).toBe(true);
    expect(
      items.map(({ displayName, month: of, date, presence, deadline, overdueDays, briefing, makeUpHow }) => {
        return [displayName, of, date, presence, deadline, overdueDays, briefing, makeUpHow];
      }),
    ).toEqual([
      ['李明', '2020-05', '2020-05-20', 'absent', '2020-06-19', 11, null, null],
      ['王芳', '2020-05', '2020-05-20', 'leave', '2020-06-19', 11, '电话告知', '自学'],
      ['王芳', '2020-06', '2020-06-22', 'leave', '2020-07-22', 0, null, null],
    ]);
  });

  test('are those that the check reports', () => {
    const { items } = makeUpsOwed(bookOfText(BOOK).reading, day('2020-06-30'));
    const found = checkSheets(BOOK, { month: '2020-06', today: '2020-06-30' }).findings;
    expect(items.map(({ displayName, month: of, overdueDays }) => [displayName, of, overdueDays > 0]).sort()).toEqual(
      found
        .filter(({ rule }) => rule === 'make-up-missing')
        .map(({ member, month: of, message }) => [member, of, message === 'overdue'])
        .sort(),
    );
  });

  test('cannot be told where the workbook keeps none', () => {
    const [without = ''] = BOOK.split('# 请假补课');
    const owed = makeUpsOwed(bookOfText(without).reading, day('2020-06-30'));
    expect(owed.tellsMakeUps).toBe(false);
    expect(owed.items).toHaveLength(4);
  });
});

describe('absences to follow up', () => {
  test('are those of which nothing is recorded', () => {
    const { items, hasRegister } = absencesToFollowUp(bookOfText(BOOK).reading);
    expect(hasRegister).toBe(true);
    expect(items.map(({ displayName, month: of, date }) => [displayName, of, date])).toEqual([
      ['李明', '2020-05', '2020-05-20'],
    ]);
  });

  test('have no place without a register', () => {
    const [without = ''] = BOOK.split('# 请假补课');
    const { items, hasRegister } = absencesToFollowUp(bookOfText(without).reading);
    expect(hasRegister).toBe(false);
    expect(items.map(({ displayName }) => displayName)).toEqual(['张伟', '李明']);
  });
});
