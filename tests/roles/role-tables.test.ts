import { candidatesOf } from '../../src/reading/vocabulary/header-words';
import { ROLES, type Role } from '../../src/records/role';
import { templateOf } from '../../src/reports/template/template-sheets';
import { fieldEntries, ROLE_TABLES, type FieldName } from '../../src/roles/role-tables';
import { formOf, isPlanned, STEP_FIELDS, stepOf } from '../../src/roles/steps';

const heads = (role: Role): string =>
  templateOf(role, { year: 2026, settings: [], ruleTitles: [] })
    .columns.map(({ head }) => head)
    .join(' ');

const FIELDS: Readonly<Record<Role, string>> = {
  roster:
    'name id category section post status gender ethnicity birthDate joinedOn fullMemberOn transferredIn transferredOut retired wageBase duesStandard phone notes',
  schedule: 'month year day meeting plannedDate date theme content category organisers leader place notes',
  sessions:
    'month year day meeting plannedDate theme content category organisers leader place date dateReason duration start end outing host recorder expectedCount presentCount leaveCount absentCount observers noticeDate planDoc badge flag study oath duesCollected summary photos reportedTo reportedOn notes',
  attendance: 'name id section date month year day mark remarks',
  leave:
    'name id section month year day date kind reason requestedOn approver contact briefing madeUp makeUpOn makeUpHow notes',
  dues: 'name id section category wageBase rate standard due paid amount amountKind paidStatus paidOn period periodFrom periodTo year month day method exempt exemptReason total arrears notes',
  studyPlan: 'month year topic notes',
  settings: 'item value notes',
  waivers: 'rule month subject reason approver notes',
};

const MONTHS = '1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月';
const HEADS: Readonly<Record<Role, string>> = {
  roster:
    '姓名 编号 党员类别 科室 党内职务 出生日期 入党时间 转正时间 转入时间 转出时间 是否退休 党费基数 月党费标准 备注',
  schedule: '月份 计划时间 活动主题 活动内容 活动类别 组织科室 分管支委 活动地点',
  sessions:
    '月份 实际时间 调整原因 时长 是否外出 主持人 记录人 通知时间 活动方案 佩戴党徽 悬挂党旗 集中学习 重温入党誓词 交纳党费 活动小结 活动照片 上报渠道 上报时间 备注',
  attendance: `姓名 科室 ${MONTHS} 备注`,
  leave: '姓名 活动日期 请假类型 请假事由 申请时间 批准人 联系教育情况 通报活动内容 补课日期 补课方式 备注',
  dues: `姓名 科室 月党费标准 ${MONTHS} 减免原因 备注`,
  studyPlan: '月份 学习主题 备注',
  settings: '项目 值 说明',
  waivers: '规则 月份 对象 原因 批准人',
};

describe.each(ROLES)('%s', (role) => {
  test('may hold these fields and no others', () => {
    const known: readonly string[] = fieldEntries(role).map(([field]) => field);
    expect([...known].sort()).toEqual(FIELDS[role].split(' ').sort());
  });

  test('has these columns in an empty workbook', () => {
    expect(heads(role)).toBe(HEADS[role]);
  });

  test('is read from the heads of its own template', () => {
    for (const [field, { template }] of fieldEntries(role)) {
      if (template === null) continue;
      expect([field, candidatesOf(template.head).map((each) => each.field)]).toEqual([
        field,
        expect.arrayContaining([field]),
      ]);
    }
  });

  test('says each word of a field once', () => {
    for (const [field, { words }] of fieldEntries(role)) {
      const all = Object.values(words).flatMap((each) => each.split(' '));
      expect([field, all.filter((word, index) => word === '' || all.indexOf(word) !== index)]).toEqual([field, []]);
    }
  });

  test('asks only for what it may hold', () => {
    const { required, keys } = ROLE_TABLES[role];
    const asked = [...required.flat(), ...keys].filter((field) => field !== 'marks' && field !== 'amounts');
    expect(asked.filter((field) => !(field in ROLE_TABLES[role].fields))).toEqual([]);
    expect(required.length * keys.length).toBeGreaterThan(0);
  });
});

test('a field that several roles have means one thing by one word', () => {
  const weights = new Map<string, Set<string>>();
  for (const [field, { words }] of ROLES.flatMap(fieldEntries)) {
    for (const [weight, list] of Object.entries(words)) {
      for (const word of list.split(' ')) {
        const key = `${field} ${word}`;
        weights.set(key, (weights.get(key) ?? new Set()).add(weight));
      }
    }
  }
  expect([...weights].filter(([, each]) => each.size > 1)).toEqual([]);
});

describe('the steps of a theme day', () => {
  const steps = (phase: 'before' | 'after'): string =>
    STEP_FIELDS.filter((field) => stepOf(field).phase === phase)
      .map((field) => `${field}:${formOf(field)}`)
      .join(' ');

  test('before it: what is planned, and the notice', () => {
    expect(steps('before')).toBe(
      'plannedDate:date theme:text content:text category:text organisers:text leader:text place:text noticeDate:date planDoc:done',
    );
    const planned: readonly FieldName[] = STEP_FIELDS.filter(isPlanned);
    expect(planned.join(' ')).toBe('plannedDate theme content category organisers leader place');
  });

  test('after it: who was there, the procedure, the required steps, the materials', () => {
    expect(steps('after')).toBe(
      'date:date dateReason:text duration:text outing:yesNo host:text recorder:text observers:text badge:yesNo flag:yesNo study:done oath:yesNo duesCollected:yesNo summary:done photos:done reportedTo:done reportedOn:date notes:text',
    );
  });
});
