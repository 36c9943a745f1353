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
    ['李明 | 2020年6月 | | 赵敏', ['error 请假补课!C2 李明 2020-06 no-reason']],
    ['李明 | 2020年6月 | 出差 |', ['error 请假补课!D2 李明 2020-06 no-approver']],
    ['李明 | 2020年6月 | |', ['error 请假补课!C2 李明 2020-06 no-reason-no-approver']],
    ['李明 | 2020年5月 | 出差 | 赵敏', ['error 考勤!B2 李明 2020-06 no-entry']],
    ['李明 | 2020年6月 | 出差 | 赵敏', []],
    ['李明 | 13月 | 出差 | 赵敏', []],
  ])('%s', (row, findings) => {
    expect(found(RULE, june(first('事假'), register(row)), JUNE)).toEqual(findings);
  });

  test('one finding per leave; absence is no leave', () => {
    const text = june(['事假', '病假', '×', '√', '√'], register('张伟 | 2020年6月 | |'));
    expect(found(RULE, text, JUNE)).toEqual([
      'error 考勤!B2 李明 2020-06 no-entry',
      'error 考勤!B3 王芳 2020-06 no-entry',
    ]);
  });

  test('a register without a column for the approver is not blamed for it', () => {
    const short = `
# 请假补课
姓名 | 月份 | 请假事由
李明 | 2020年6月 | 出差
`;
    expect(found(RULE, june(first('公出'), short), JUNE)).toEqual([]);
  });
});

describe('without a register', () => {
  test('one warning a month', () => {
    expect(found(RULE, june(['事假', '病假', '√', '√', '√']), JUNE)).toEqual(['warning 考勤!B2 - 2020-06 no-register']);
  });

  test('none where nobody was on leave; an observer does not count', () => {
    expect(found(RULE, june(['×', '√', '√', '√', '√', '事假']), JUNE)).toEqual([]);
  });
});
