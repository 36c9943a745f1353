import { bookOfText, month, recorded } from '../dues/recorded';
import { ROSTER, SESSIONS } from './stated';

/** What stating the observers of a sign-in does. */
function observed(observers: string, of = '2020-06', sessions = SESSIONS) {
  const book = bookOfText(`${ROSTER}${sessions}
# 考勤
姓名 | 4月 | 5月 | 6月
李明 | √ | √ |
王芳 | √ | √ |
`);
  const { changed, remarks, refusals } = recorded(book, {
    kind: 'attendance',
    month: month(of),
    marks: [],
    observers,
  });
  return { changed, remarks, refusals };
}

test('observers go into their cell of the theme day', () => {
  expect(observed(' 陈静、周老师 ')).toEqual({
    changed: ["活动记录!D4: (nothing) → '陈静、周老师'"],
    remarks: [],
    refusals: [],
  });
});

const BEFORE = SESSIONS.replace('党章学习 |          ', '党章学习 | 陈静 ');

test('what stands there already is not written again', () => {
  expect(observed('陈静', '2020-06', BEFORE).changed).toEqual([]);
});

test('others replace them, with a word', () => {
  const { changed, remarks } = observed('周老师', '2020-06', BEFORE);
  expect(changed).toEqual(["活动记录!D4: '陈静' → '周老师'"]);
  expect(remarks.map((line) => line.split(' ')[0])).toEqual(['replaces']);
});

test('none takes them out', () => {
  expect(observed(' ', '2020-06', BEFORE).changed).toEqual(["活动记录!D4: '陈静' → (nothing)"]);
});

describe('where nothing takes them', () => {
  const without = SESSIONS.replaceAll(/\| 列席人员|\| {10}(?=\| \d|\| {10}\|)/gu, '');

  test('a remark says so', () => {
    const { changed, remarks } = observed('陈静', '2020-06', without);
    expect([changed, remarks]).toEqual([[], ['observers-not-kept year=2020 month=6']]);
  });

  test('a month without a theme day', () => {
    expect(observed('陈静', '2020-07').remarks).toContain('observers-not-kept year=2020 month=7');
  });

  test('nothing is said of none', () => {
    expect(observed('', '2020-06', without)).toEqual({ changed: [], remarks: [], refusals: [] });
  });
});
