import { described, rivalsText, tablesOf } from './described';

describe('several columns that claim one field', () => {
  test.each<[string, string, string, string]>([
    [
      '应缴 and the rounded one',
      '姓名 | 月份 | 应缴党费 | 保留整数 | 实缴',
      'dues 1/2 name:A month:B due:D paid:E',
      'due D1 not C1',
    ],
    [
      '应缴 and the more specific one',
      '姓名 | 月份 | 应缴 | 应交金额（元） | 实缴',
      'dues 1/2 name:A month:B due:D paid:E',
      'due D1 not C1',
    ],
    ['应缴 and 应交', '姓名 | 月份 | 应缴 | 应交 | 实缴', 'dues 1/2 name:A month:B due:C paid:E', 'due C1 not D1'],
    [
      '实缴 and 实交',
      '姓名 | 月份 | 应缴 | 实缴 | 实交（取整）',
      'dues 1/2 name:A month:B due:C paid:E',
      'paid E1 not D1',
    ],
    ['a name over two columns', '姓名 | < | 月份 | 实缴', 'dues 1/2 name:A month:C paid:D', ''],
    ['two standards', '姓名 | 月份 | 实缴 | 党费标准 | 月党费标准', 'dues 1/2 name:A month:B paid:C standard:D', ''],
    ['a general word beside it', '姓名 | 月份 | 应缴 | 实缴 | 金额', 'dues 1/2 name:A month:B due:C paid:D', ''],
    ['names twice', '姓名 | 党员姓名 | 月份 | 实缴', 'dues 1/2 name:A month:C paid:D', 'name A1 not B1'],
  ])('of a ledger: %s', (_, heads, expected, rivals) => {
    const found = tablesOf(`
      # 党费台账
      ${heads}
      李明 | 李明 | 50 | 50 | 50`);
    expect(described(found)).toEqual([expected]);
    expect(rivalsText(found[0])).toBe(rivals);
  });

  test.each<[string, string, string, string]>([
    ['名称 and 主题', '月份 | 活动名称 | 活动主题', 'schedule 1/2 month:A theme:C', ''],
    ['主题 twice', '月份 | 活动主题 | 主题', 'schedule 1/2 month:A theme:B', 'theme B1 not C1'],
    [
      'two columns of remarks are no matter',
      '月份 | 活动主题 | 备注 | 备注1',
      'schedule 1/2 month:A theme:B notes:C',
      '',
    ],
  ])('of a schedule: %s', (_, heads, expected, rivals) => {
    const found = tablesOf(`
      # 活动安排
      ${heads}
      1月 | 甲 | 乙 | 丙`);
    expect(described(found)).toEqual([expected]);
    expect(rivalsText(found[0])).toBe(rivals);
  });

  test.each<[string, string, string]>([
    ['the Party post before the other', '姓名 | 党员类别 | 职务 | 党内职务', 'roster 1/2 name:A category:B post:D'],
    [
      'the section before the Party group',
      '姓名 | 党员类别 | 所在党小组 | 科室',
      'roster 1/2 name:A category:B section:D',
    ],
    ['any number before the identity number', '姓名 | 党员类别 | 身份证号 | 工号', 'roster 1/2 name:A category:B id:D'],
    [
      'the identity number where there is no other',
      '姓名 | 党员类别 | 身份证号 | 民族',
      'roster 1/2 name:A category:B id:C ethnicity:D',
    ],
    ['党籍状态 before 人员类别', '姓名 | 人员类别 | 党籍状态 | 科室', 'roster 1/2 name:A category:C section:D'],
  ])('of a roster: %s', (_, heads, expected) => {
    const found = tablesOf(`
      # 花名册
      ${heads}
      李明 | 正式党员 | 甲 | 乙`);
    expect(described(found)).toEqual([expected]);
    expect(rivalsText(found[0])).toBe('');
  });
});

describe('columns that a person confirmed', () => {
  const roster = `
    # 名单
    称呼 | 党员类别 | 入党时间 | 部门 | 班组
    李明 | 正式党员 | 2008-07-01 | 办公室 | 一班`;

  test('win over the words', () => {
    const mappings = [
      { sheet: '名单', role: 'roster', header: '称呼', field: 'name' },
      { sheet: '名单', role: 'roster', header: '班 组', field: 'section' },
    ];
    const found = tablesOf(roster, { mappings });
    expect(described(found)).toEqual(['roster 1/2 name:A category:B joinedOn:C section:E']);
    expect(found[0]?.missing).toEqual([]);
  });

  test('of other sheets do not count', () => {
    const mappings = [{ sheet: '别的', role: 'roster', header: '称呼', field: 'name' }];
    expect(described(tablesOf(roster, { mappings }))).toEqual(described(tablesOf(roster)));
  });

  test('leave a column alone', () => {
    const mappings = [{ sheet: '花名册', role: 'roster', header: '科室', field: null }];
    const text = '# 花名册\n姓名 | 党员类别 | 科室\n李明 | 正式党员 | 办公室';
    expect(described(tablesOf(text, { mappings }))).toEqual(['roster 1/2 name:A category:B']);
  });

  test('leave a month alone', () => {
    const mappings = [{ sheet: '党费', role: 'dues', header: '2月', field: null }];
    const [table] = tablesOf('# 党费\n姓名 | 1月 | 2月\n李明 | 50 | 50', { mappings });
    expect(table?.monthColumns.map(({ column }) => column)).toEqual([2]);
  });

  test('decide the role of a table that no word tells', () => {
    const mappings = [
      { sheet: '表一', role: 'leave', header: '谁', field: 'name' },
      { sheet: '表一', role: 'leave', header: '哪天', field: 'date' },
      { sheet: '表一', role: 'leave', header: '为何', field: 'reason' },
    ];
    const text = '# 表一\n谁 | 哪天 | 为何\n李明 | 2020-06-22 | 出差';
    expect(described(tablesOf(text, { mappings }))).toEqual(['leave 1/2 name:A date:B reason:C']);
    expect(tablesOf(text)).toEqual([]);
  });

  test('settle two columns that claim one field', () => {
    const mappings = [{ sheet: '党费', role: 'dues', header: '应交', field: 'due' }];
    const text = '# 党费\n姓名 | 月份 | 应缴 | 应交 | 实缴\n李明 | 1月 | 50.4 | 50 | 50';
    const [table] = tablesOf(text, { mappings: mappings.map((each) => ({ ...each, header: '应缴' })) });
    expect(table?.columns.get('due')).toBe(3);
    expect(table?.rivals).toEqual([]);
  });
});
