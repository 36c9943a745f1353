import { readBranch } from '../../src/reading/read-branch';
import { halfYear } from '../../src/records/half-year';
import { parseIsoDate } from '../../src/records/iso-date';
import { unrecordedHalf } from '../../src/reports/unrecorded-half';
import { sheets } from '../sheets';

const H2 = halfYear(2020, 2);

function unrecorded(records: string, what: 'notice' | 'summary', on = '2021-01-10') {
  const { branch } = readBranch(
    sheets(`
# 花名册
姓名 | 党员类别 | 入党时间   | 月党费标准
李明 | 正式党员 | 2008-07-01 | 60
王芳 | 正式党员 | 2010-07-01 | 50
${records}`),
    { year: 2020 },
  );
  const today = parseIsoDate(on);
  if (!today) throw new Error(on);
  return unrecordedHalf(branch, { half: H2, today }, what);
}

const LEDGER = `
# 2020年党费台账
姓名 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月
李明 | 60 | | | | | | JULY
王芳 | 50 | | | | | |
`.replace('JULY', '');

const PAID = LEDGER.replace('李明 | 60 | ', '李明 | 60 | 60');
const MARKS = '\n# 2020年考勤\n姓名 | 7月 | 8月\n李明 | √ |\n王芳 | |\n';

test.each([
  ['a half-year without a payment', LEDGER, 'notice', { accused: 2 }],
  ['one in which somebody paid', PAID, 'notice', null],
  ['one with marks alone, for a notice', LEDGER + MARKS, 'notice', { accused: 2 }],
  ['the same for a summary', LEDGER + MARKS, 'summary', null],
  ['a ledger that tells nothing of payments', LEDGER.replace('年党费台账', '年应交党费'), 'notice', null],
] as const)('%s', (_, records, what, found) => {
  expect(unrecorded(records, what)).toEqual(found);
});

test('before any of its months is over nobody would be accused: there is nothing to say', () => {
  expect(unrecorded(LEDGER, 'notice', '2020-07-05')).toEqual({ accused: 0 });
});
