import { found } from '../../rule-cases';
import { first, june, JUNE } from './june';

const RULE = 'leave-incomplete';

function register(row: string): string {
  return `
# 请假补课
姓名 | 月份 | 请假事由 | 批准人
${row}
`;
}

describe('with a register', () => {
  test.each([
    ['the reason is blank', '李明 | 2020年6月 | | 赵敏', '请假补课!C2 李明 2020-06 no-reason'],
    ['the approver is blank', '李明 | 2020年6月 | 出差 |', '请假补课!D2 李明 2020-06 no-approver'],
    ['both are blank', '李明 | 2020年6月 | |', '请假补课!C2 李明 2020-06 no-reason-no-approver'],
    ['the register has no entry of the month', '李明 | 2020年5月 | 出差 | 赵敏', '考勤!B2 李明 2020-06 no-entry'],
  ])('fires: %s', (_, row, line) => {
    expect(found(RULE, june(first('事假'), register(row)), JUNE)).toEqual([`error ${line}`]);
  });

  test.each([
    ['reason and approver are there', '李明 | 2020年6月 | 出差 | 赵敏'],
    ['an entry whose month cannot be read may be the one', '李明 | 13月 | 出差 | 赵敏'],
  ])('silent: %s', (_, row) => {
    expect(found(RULE, june(first('事假'), register(row)), JUNE)).toEqual([]);
  });

  test('fires: one finding per leave; absence is no leave', () => {
    const text = june(['事假', '病假', '×', '√', '√'], register('张伟 | 2020年6月 | |'));
    expect(found(RULE, text, JUNE)).toEqual([
      'error 考勤!B2 李明 2020-06 no-entry',
      'error 考勤!B3 王芳 2020-06 no-entry',
    ]);
  });

  test('silent: a register without a column for the approver is not blamed for it', () => {
    const short = `
# 请假补课
姓名 | 月份 | 请假事由
李明 | 2020年6月 | 出差
`;
    expect(found(RULE, june(first('公出'), short), JUNE)).toEqual([]);
  });
});

describe('without a register', () => {
  test('fires: without a register, one warning a month', () => {
    expect(found(RULE, june(['事假', '病假', '√', '√', '√']), JUNE)).toEqual(['warning 考勤!B2 - 2020-06 no-register']);
  });

  test('silent: without a register, where nobody was on leave; an observer does not count', () => {
    expect(found(RULE, june(['×', '√', '√', '√', '√', '事假']), JUNE)).toEqual([]);
  });
});
