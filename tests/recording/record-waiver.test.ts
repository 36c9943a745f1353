import { recordWaiver, waiverRow, type WaiverToRecord } from '../../src/recording/record-waiver';
import { readBranch } from '../../src/reading/read-branch';
import { parseMonth } from '../../src/records/month';
import { sheets } from '../sheets';

const month = parseMonth('2026-06');
if (!month) throw new Error('no such month');

const WAIVER: WaiverToRecord = {
  ruleTitle: '党费未交',
  month,
  subject: '李明',
  reason: '困难补助期间',
  approver: null,
};

const BRANCH = '# 花名册\n姓名 | 类别\n李明 | 正式党员\n';

function changes(waivers: string, waiver: WaiverToRecord = WAIVER) {
  const edit = recordWaiver(readBranch(sheets(`${BRANCH}\n# 豁免说明\n${waivers}`)).tables, waiver);
  return edit?.changes.map(({ row, column, expected, value }) => [row, column, expected, value]);
}

describe('a waiver is recorded', () => {
  test('in the row below the last one, in cells that are empty', () => {
    expect(changes('规则 | 月份 | 对象 | 原因 | 批准人\n党费多交 | 2026年5月 | 王芳 | 预交 | 张伟')).toEqual([
      [3, 1, null, '党费未交'],
      [3, 2, null, '2026年6月'],
      [3, 3, null, '李明'],
      [3, 4, null, '困难补助期间'],
    ]);
  });

  test('in the first row of a sheet that has only its header', () => {
    expect(changes('规则 | 月份 | 对象 | 原因')?.[0]).toEqual([2, 1, null, '党费未交']);
  });

  test('by the columns’ words, wherever they stand', () => {
    expect(changes('批准人 | 原因 | 规则\n张伟 | 预交 | 党费多交', { ...WAIVER, approver: '陈静' })).toEqual([
      [3, 3, null, '党费未交'],
      [3, 2, null, '困难补助期间'],
      [3, 1, null, '陈静'],
    ]);
  });

  test('below what stands directly under the table', () => {
    const table = '规则 | 月份 | 对象 | 原因\n党费多交 | | 王芳 | 预交\n说明：由支委会研究';
    expect(changes(table)?.every(([row]) => Number(row) > 3)).toBe(true);
  });

  test('nowhere in a workbook without such a table', () => {
    expect(recordWaiver(readBranch(sheets(BRANCH)).tables, WAIVER)).toBeNull();
  });

  test('so that reading it gives the same waiver back', () => {
    const row = waiverRow({ ...WAIVER, approver: '张伟' }).join(' | ');
    const { branch } = readBranch(sheets(`${BRANCH}\n# 豁免说明\n规则 | 月份 | 对象 | 原因 | 批准人\n${row}`));
    expect(branch.waivers).toMatchObject([
      { rule: '党费未交', month: '2026-06', subject: '李明', reason: '困难补助期间', approver: '张伟' },
    ]);
  });
});
