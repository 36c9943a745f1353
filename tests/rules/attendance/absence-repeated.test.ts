import { found } from '../../rule-cases';

const RULE = 'absence-repeated';

/** 李明's marks month by month from October 2019, 王芳 always present; a month given as 'none' has no session. */
function marks(own: readonly string[], roster = '李明 | 正式党员 |'): string {
  const all = ['2019-10', '2019-11', '2019-12', '2020-01', '2020-02', '2020-03', '2020-04'];
  const months = all.slice(0, own.length);
  const held = months.filter((_, index) => own[index] !== 'none');
  return `
# 花名册
姓名 | 类别 | 转入时间
${roster}
王芳 | 正式党员 |
# 活动记录
月份 | 活动日期 | 活动主题
${held.map((month) => `${month} | ${month}-20 | 学习`).join('\n')}
# 考勤
姓名 | ${held.join(' | ')}
李明 | ${own.filter((mark) => mark !== 'none').join(' | ')}
王芳 | ${held.map(() => '√').join(' | ')}
`;
}

test('fires: three sessions running, the last of them the checked one', () => {
  expect(found(RULE, marks(['√', '×', '×', '×']), { month: '2020-01' })).toEqual([
    'warning 考勤!E2 李明 2020-01 repeated',
  ]);
  expect(found(RULE, marks(['√', '×', '×', '×']), { month: '2019-12' })).toEqual([]);
});

test('fires: six months running across the year’s end: error instead', () => {
  const text = marks(['×', '×', '×', '×', '×', '×']);
  expect(found(RULE, text, { month: '2020-03' })).toEqual(['error 考勤!G2 李明 2020-03 six-months']);
  expect(found(RULE, text, { month: '2020-02' })).toEqual(['warning 考勤!F2 李明 2020-02 repeated']);
});

test('fires: absent but made up still counts', () => {
  expect(found(RULE, marks(['×', '缺席(已补课)', '×']), { month: '2019-12' })).toHaveLength(1);
});

test.each(['事假', '√', '—', '', '△'])('silent: the run is broken by %j', (mark) => {
  expect(found(RULE, marks(['×', mark, '×', '×']), { month: '2020-01' })).toEqual([]);
});

test('fires: a month without a session is skipped', () => {
  expect(found(RULE, marks(['×', 'none', '×', '×']), { month: '2020-01' })).toHaveLength(1);
});

test('silent: a month outside the membership breaks the run', () => {
  const text = marks(['×', '×', '×'], '李明 | 正式党员 | 2019-11-01');
  expect(found(RULE, text, { month: '2019-12' })).toEqual([]);
});

test('fires: settings ask for fewer absences', () => {
  const settings = `
# 设置
项目 | 值
连续缺席提醒(次) | 2
`;
  expect(found(RULE, marks(['×', '×']) + settings, { month: '2019-11' })).toHaveLength(1);
});

test('silent: a session of which nobody has a mark breaks the run', () => {
  const text = marks(['×', '', '×', '×']).replace('王芳 | √ | √', '王芳 | √ | ');
  expect(found(RULE, text, { month: '2020-01' })).toEqual([]);
});
