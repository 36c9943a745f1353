import { found } from '../../rule-cases';

const RULE = 'dues-base-old';
const NAMES = ['李明', '王芳', '陈静', '林悦'];

/** A ledger of each year with the bases of the members in order; '' a blank cell. */
function ledgers(before: readonly (number | string)[], now: readonly (number | string)[], head = '党费基数'): string {
  const of = (year: number, values: readonly (number | string)[], month: string): string => `
# ${year}年党费
姓名 | ${head} | ${month}
${NAMES.slice(0, values.length)
  .map((name, index) => `${name} | ${values[index] ?? ''} | 20`)
  .join('\n')}
`;
  return `# 花名册\n姓名 | 类别\n${NAMES.map((name) => `${name} | 正式党员`).join('\n')}\n${of(2019, before, '12月')}${of(2020, now, '1月')}`;
}

test.each(['2020-01', '2020-02', '2020-03'])('fires: every base of the new year is that of the old, in %s', (month) => {
  const text = ledgers([5000, 6000, 7000], [5000, 6000, 7000]).replace(
    '姓名 | 党费基数 | 1月',
    '姓名 | 党费基数 | 1月 | 2月 | 3月',
  );
  expect(found(RULE, text, { month })).toEqual(["warning '2020年党费'!B2 - - bases"]);
});

test('fires: the standards, where there are no bases', () => {
  const text = ledgers([30, 20, 25], [30, 20, 25], '月党费标准');
  expect(found(RULE, text, { month: '2020-01' })).toEqual(["warning '2020年党费'!B2 - - standards"]);
});

test('silent: one of them has changed', () => {
  expect(found(RULE, ledgers([5000, 6000, 7000, 8000], [5000, 6000, 7000, 8100]), { month: '2020-01' })).toEqual([]);
});

test('silent: from April on', () => {
  const text = ledgers([5000, 6000, 7000], [5000, 6000, 7000]).replace('党费基数 | 1月', '党费基数 | 4月');
  expect(found(RULE, text, { month: '2020-04' })).toEqual([]);
});

test('silent: too few people of whom both years are known', () => {
  expect(found(RULE, ledgers([5000, 6000], [5000, 6000]), { month: '2020-01' })).toEqual([]);
  expect(found(RULE, ledgers([5000, 6000, ''], [5000, 6000, 7000]), { month: '2020-01' })).toEqual([]);
});

test('silent: the workbook holds the new year alone', () => {
  const text = ledgers([5000, 6000, 7000], [5000, 6000, 7000]);
  const [roster = '', , now = ''] = text.split(/(?=\n# \d{4}年党费)/u);
  expect(found(RULE, roster + now, { month: '2020-01' })).toEqual([]);
});
