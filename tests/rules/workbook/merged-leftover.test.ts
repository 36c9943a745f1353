import { fenFromYuan } from '../../../src/records/fen';
import { branchOf } from '../../reading/reading-of';
import { checkSheets, found } from '../../rule-cases';

const JUNE = { month: '2020-06', today: '2020-07-10' };

describe('merged-leftover', () => {
  test('fires: an amount that nobody sees, and it is not counted', () => {
    const text = `
      # 花名册
      姓名 | 类别
      李明 | 正式党员
      王芳 | 正式党员
      # 党费台账
      姓名 | 2020年5月 | 2020年6月
      李明 | 10        | 10
      王芳 | 10        | ^ 5
    `;
    expect(found('merged-leftover', text, JUNE)).toEqual(['warning 党费台账!C3 - - covered']);
    const paid = branchOf(text).payments.map(({ paid: each }) => each.value);
    expect(paid).not.toContain(fenFromYuan(5));
  });

  test("fires: a section under the merge of another's; the one that is shown counts", () => {
    const text = `
      # 花名册
      姓名 | 科室   | 类别
      李明 | 办公室 | 正式党员
      王芳 | ^ 99   | 正式党员
      张伟 | ^      | 正式党员
    `;
    expect(found('merged-leftover', text, JUNE)).toEqual(['warning 花名册!B3 - - covered']);
    expect(branchOf(text).members.map(({ section }) => section?.value)).toEqual(['办公室', '办公室', '办公室']);
  });

  test('fires: under a merge that shows nothing', () => {
    const text = `
      # 花名册
      姓名 | 科室   | 类别
      李明 |        | 正式党员
      王芳 | ^ 机要 | 正式党员
    `;
    expect(found('merged-leftover', text, JUNE)).toEqual(['warning 花名册!B3 - - hidden']);
  });

  test('silent: the shown text written into every cell of the merge', () => {
    const text = `
      # 花名册
      姓名 | 科室     | 类别
      李明 | 办公室   | 正式党员
      王芳 | ^ 办公室 | 正式党员
    `;
    expect(found('merged-leftover', text, JUNE)).toEqual([]);
  });

  test('silent: on a sheet that is no table of the branch', () => {
    const text = `
      # 花名册
      姓名 | 类别
      李明 | 正式党员
      # 便签
      买茶叶 | 3
      ^ 买纸 | 4
    `;
    expect(checkSheets(text, JUNE).findings.filter(({ rule }) => rule === 'merged-leftover')).toEqual([]);
  });
});
