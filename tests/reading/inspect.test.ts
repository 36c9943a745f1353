import { inspectJson } from '../../src/reading/inspect';
import { readBranch } from '../../src/reading/read-branch';
import { recognise } from '../../src/reading/recognise';
import { sheets } from '../sheets';

const inspect = (text: string): ReturnType<typeof inspectJson> => inspectJson(readBranch(sheets(text)));

describe('what inspect shows', () => {
  test('every sheet in order, those without a table too', () => {
    const { sheets: found } = inspect(
      '# 说明\n请勿改动\n# 花名册\n姓名 | 类别 | 入党时间\n李明 | 正式党员 | 2008-07-01\n# 空表',
    );
    expect(found.map(({ name, tables }) => [name, tables.length])).toEqual([
      ['说明', 0],
      ['花名册', 1],
      ['空表', 0],
    ]);
  });

  test('rows and columns as Excel counts them', () => {
    const [sheet] = inspect(`
      # 花名册
      某支部党员花名册 | <
      序号 | 姓  名 | 类别 | 入党时间
      1 | 李明 | 正式党员 | 2008-07-01
      2 | 王芳 | 正式党员 | 2009-07-01
      合计 | 2人
    `).sheets;
    expect(sheet?.tables).toEqual([
      {
        role: 'roster',
        confidence: sheet?.tables[0]?.confidence,
        headerRow: 2,
        firstRow: 3,
        lastRow: 4,
        columns: { name: 'B', category: 'C', joinedOn: 'D' },
        year: null,
      },
    ]);
  });

  test('the columns that nothing is read from, what may be money, days or marks first', () => {
    const [sheet] = inspect(`
      # 花名册
      序号 | 姓名 | 类别     | 特长 | 到岗     | 慰问费 | 来访        | 空着的
      1    | 李明 | 正式党员 | 书法 | √        | 200元  | @2020-05-20 |
      2    | 王芳 | 正式党员 | 长跑 | ×        | 300    | 2020.6.1    |
    `).sheets;
    expect(sheet?.tables[0]?.unused).toEqual([
      { header: '慰问费', column: 'F', kind: 'amount' },
      { header: '来访', column: 'G', kind: 'date' },
      { header: '到岗', column: 'E', kind: 'mark' },
      { header: '特长', column: 'D', kind: 'text' },
    ]);
  });

  test('no unused column where one of its roles uses it', () => {
    const [sheet] = inspect('# 2020年安排和记录\n月份 | 活动主题 | 实际时间\n5月 | 学习 | 2020-05-20').sheets;
    expect(sheet?.tables.map(({ role, unused }) => [role, unused])).toEqual([
      ['schedule', undefined],
      ['sessions', undefined],
    ]);
  });

  test('the months of an attendance matrix', () => {
    const [sheet] = inspect('# 2020年考勤\n姓名 | 科室 | 1月 | 2月\n李明 | 办公室 | √ | √').sheets;
    expect(sheet?.tables[0]).toMatchObject({
      role: 'attendance',
      columns: { name: 'A', section: 'B' },
      months: { '2020-01': 'C', '2020-02': 'D' },
      year: 2020,
    });
  });

  test('two sessions in one month keep a column each', () => {
    const [sheet] = inspect('# 2020年考勤\n姓名 | 1月20日 | 2月5日 | 2月20日\n李明 | √ | √ | √').sheets;
    expect(sheet?.tables[0]?.months).toEqual({ '2020-01': 'B', '2020-02': 'C', '2020-02-20': 'D' });
  });

  test('the blocks of a two-tier ledger', () => {
    const [sheet] = inspect(`
      # 2020年党费台账
      姓名 | 1月 | < | < | 2月 | < | <
      ^ | 应交 | 实交 | 日期 | 应交 | 实交 | 日期
      李明 | 15 | 15 | 1月20日 | 15 | 15 | 2月20日
    `).sheets;
    expect(sheet?.tables[0]).toMatchObject({
      headerRow: 2,
      months: { '2020-01': { due: 'B', paid: 'C', paidOn: 'D' }, '2020-02': { due: 'E', paid: 'F', paidOn: 'G' } },
    });
  });

  test('a table with two roles twice', () => {
    const [sheet] = inspect(
      '# 2020年活动安排及记录\n月份 | 活动主题 | 组织科室 | 活动小结\n1月 | 学习 | 办公室 | 有',
    ).sheets;
    expect(sheet?.tables.map(({ role }) => role)).toEqual(['schedule', 'sessions']);
  });

  test('needs no year: months are numbers then', () => {
    const [sheet] = inspectJson(recognise(sheets('# 考勤\n姓名 | 1月 | 2月\n李明 | √ | √'))).sheets;
    expect(sheet?.tables[0]).toMatchObject({ months: { '01': 'B', '02': 'C' }, year: null });
  });

  test('no months where the table is no matrix', () => {
    const [sheet] = inspect('# 活动记录\n月份 | 活动主题\n2020-06 | 学习').sheets;
    expect(sheet?.tables[0]).not.toHaveProperty('months');
  });
});
