import { duesOfMonth } from '../../src/recording/dues/dues-of-month';
import {
  allPaid,
  duesIntents,
  EMPTY_DUES,
  isSettled,
  newDetails,
  pickedDues,
  withDetails,
} from '../../src/taskpane/writing/dues/dues-draft';
import { bookOfText, day, memberNamed, month } from '../recording/dues/recorded';

const BOOK = bookOfText(`
  # 花名册
  姓名 | 科室   | 类别     | 月党费标准
  李明 | 办公室 | 正式党员 | 171.30
  王芳 | 办公室 | 正式党员 | 50
  张伟 | 技术科 | 正式党员 | 10
  # 2020年党费台账
  姓名 | 1月    | 2月   | 3月
  李明 | 171.30 | 171.30 | 80
  王芳 | 20     |       |
  张伟 |        | 10    | 10
`);

const MARCH = month('2020-03');
const DUES = duesOfMonth(BOOK, MARCH);
const TODAY = day('2020-03-20');
const key = (name: string): string => memberNamed(BOOK, name).key;

function lines(draft: typeof EMPTY_DUES): string[] {
  const name = (member: string) => DUES.people.find((person) => person.member === member)?.name ?? '';
  return duesIntents(draft, DUES, TODAY).payments.map(({ member, from, to }) => `${name(member)} ${from} ${to}`);
}

test('what was chosen is what is still owed, not what was due', () => {
  expect(DUES.totals.open).toBe(14_130);
  expect(pickedDues(allPaid(EMPTY_DUES, DUES.people, false), DUES.people)).toEqual({ count: 2, amount: 14_130 });
});

test('all paid leaves what is open from before, unless that is said too', () => {
  expect(lines(allPaid(EMPTY_DUES, DUES.people, false))).toEqual(['李明 2020-03 2020-03', '王芳 2020-03 2020-03']);
  const draft = allPaid(EMPTY_DUES, DUES.people, true);
  expect(lines(draft)).toEqual([
    '李明 2020-03 2020-03',
    '王芳 2020-01 2020-02',
    '王芳 2020-03 2020-03',
    '张伟 2020-01 2020-01',
  ]);
  expect(pickedDues(draft, DUES.people)).toEqual({ count: 3, amount: 14_130 + 8000 + 1000 });
});

test('who paid the month and owes from before is not settled', () => {
  expect(DUES.people.filter(isSettled).map(({ name }) => name)).toEqual([]);
});

test('a form that states the earlier months says it of them itself', () => {
  const [, wang] = DUES.people;
  if (!wang) throw new Error('nobody');
  const form = { ...newDetails(MARCH), from: month('2020-01') };
  const draft = withDetails(allPaid(EMPTY_DUES, DUES.people, true), wang, form);
  expect(lines(draft).filter((line) => line.startsWith('王芳'))).toEqual(['王芳 2020-01 2020-03']);
  expect(Object.keys(draft.before)).toContain(key('王芳'));
});
