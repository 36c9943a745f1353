import { found } from '../../rule-cases';
import { first, june, JUNE, ROSTER, SESSION } from './june';

const RULE = 'attendance-unmarked';

test('fires: a member without a mark though others have one', () => {
  expect(found(RULE, june(first('')), JUNE)).toEqual(['error 考勤!B2 李明 2020-06 blank']);
});

test.each(['√', '事假', '×', '补', '—', '△'])('silent: a mark of any kind: %s', (mark) => {
  expect(found(RULE, june(first(mark)), JUNE)).toEqual([]);
});

test('silent: observers are never absent', () => {
  expect(found(RULE, june(['√', '√', '√', '√', '√', '']), JUNE)).toEqual([]);
});

test('silent: while nobody has a mark', () => {
  expect(found(RULE, june([]), JUNE)).toEqual([]);
});

test('silent: before the day: leave may be noted in advance', () => {
  expect(found(RULE, june(['事假']), { ...JUNE, today: '2020-06-21' })).toEqual([]);
  expect(found(RULE, june(['事假']), { ...JUNE, today: '2020-06-22' })).toHaveLength(4);
});

const MATRIX = `
# 考勤
姓名 | 2020年6月
李明 | √
王芳 | √
张伟 | √
赵敏 | √
`;

test('silent: for a member without a row in the matrix', () => {
  expect(found(RULE, ROSTER + SESSION + MATRIX, JUNE)).toEqual([]);
});

test('silent: a member transferred in after the day, or out by it', () => {
  const roster = `
# 花名册
姓名 | 类别 | 转入时间 | 转出时间
李明 | 正式党员 | 2020-06-23 |
王芳 | 正式党员 | 2020-06-22 |
张伟 | 正式党员 | | 2020-06-22
赵敏 | 正式党员 | |
`;
  const matrix = `
# 考勤
姓名 | 2020年6月
李明 |
王芳 |
张伟 |
赵敏 | √
`;
  expect(found(RULE, roster + SESSION + matrix, JUNE)).toEqual(['error 考勤!B3 王芳 2020-06 blank']);
});

test('fires: in a list the missing row is the missing mark', () => {
  const list = `
# 签到表
姓名 | 日期 | 签到情况
李明 | 2020-06-22 | √
王芳 | 2020-06-22 | √
张伟 | 2020-06-22 | √
赵敏 | 2020-06-22 | 病假
`;
  expect(found(RULE, ROSTER + SESSION + list, JUNE)).toEqual(['error 签到表 孙丽 2020-06 no-row']);
  expect(found(RULE, (ROSTER + SESSION + list).replaceAll('2020-06-22', '2020-07-02'), JUNE)).toHaveLength(1);
  expect(found(RULE, `${ROSTER}${SESSION}${list}孙丽 | 2020-06-31 | √`, JUNE)).toEqual([]);
});
