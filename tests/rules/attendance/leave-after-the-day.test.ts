import { found } from '../../rule-cases';
import { first, june, JUNE } from './june';

function asked(mark: string, date: string): string[] {
  const register = `
# 请假补课
姓名 | 月份 | 请假事由 | 申请时间 | 批准人
李明 | 2020年6月 | 出差 | ${date} | 赵敏
`;
  return found('leave-after-the-day', june(first(mark), register), JUNE);
}

test('fires: asked for after the session', () => {
  expect(asked('事假', '2020-06-23')).toEqual(['warning 请假补课!D2 李明 2020-06 late']);
});

test.each(['2020-06-22', '2020-06-21', '', '六月底'])(
  'silent: the theme day being 22 June, asked for on %j',
  (date) => {
    expect(asked('事假', date)).toEqual([]);
  },
);

test('silent: whoever came in the end needed no leave', () => {
  expect(asked('√', '2020-06-23')).toEqual([]);
});
