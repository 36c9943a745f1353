import { addressOf } from '../../../src/records/cell-ref';
import { tablesOf, type Options } from './described';

const years = (text: string, options?: Options): string[] =>
  tablesOf(text, options).map(({ role, year, yearSource }) => `${role} ${year ?? '-'} ${yearSource ?? '-'}`);

const conflicts = (text: string): string[] =>
  tablesOf(text).flatMap(({ sheet, yearConflicts }) =>
    yearConflicts.map(
      ({ stated, used, source, cell }) =>
        `${sheet.name} ${cell ? addressOf(cell) : '-'} ${stated} not ${used} ${source}`,
    ),
  );

/** A plan of bare months under a title. */
const plan = (title: string, sheet = '活动安排'): string => `
  # ${sheet}
  ${title} | < | <
  活动时间 | 活动主题 | 组织科室
  1月 | 关怀帮扶 | 办公室
  2月 | 志愿服务 | 编研科
`;

const attendance2020 = `
  # 考勤
  姓名 | 2020-01-20 | 2020-02-20
  李明 | √ | √
`;

describe('where a year comes from', () => {
  test.each<[string, string, Options | undefined, string[]]>([
    ['the title', plan('2019年党支部主题党日活动安排表'), undefined, ['schedule 2019 title']],
    ['a year in Chinese numerals', plan('二〇二〇年活动安排'), undefined, ['schedule 2020 title']],
    ['the sheet name', plan('活动安排', '2020年'), undefined, ['schedule 2020 sheetName']],
    ['a bare year as the sheet name', plan('活动安排', '2020'), undefined, ['schedule 2020 sheetName']],
    ['the title before the sheet name', plan('2020年安排', '安排2020'), undefined, ['schedule 2020 title']],
    ['nothing', plan('活动安排'), undefined, ['schedule - -']],
    ['the caller', plan('活动安排'), { year: 2021 }, ['schedule 2021 given']],
    ['the title before the caller', plan('2020年活动安排'), { year: 2021 }, ['schedule 2020 title']],
    [
      'the other tables',
      plan('活动安排') + attendance2020,
      undefined,
      ['schedule 2020 otherTables', 'attendance 2020 dates'],
    ],
    [
      'the other tables before the caller',
      plan('活动安排') + attendance2020,
      { year: 2021 },
      ['schedule 2020 otherTables', 'attendance 2020 dates'],
    ],
    ['a span of years is none', plan('2019—2020年活动安排'), undefined, ['schedule - -']],
    ['a span of years written short is none', plan('2019年至20年活动安排'), undefined, ['schedule - -']],
    ['a document beside the year', plan('依据〔2020〕3号文件的2019年活动安排'), undefined, ['schedule 2019 title']],
    ['a school year is none', plan('2019-2020学年活动安排'), undefined, ['schedule - -']],
    ['the number of a document is none', plan('按中组发〔2008〕3号的活动安排'), undefined, ['schedule - -']],
    ['years of old are none', plan('建党1921年纪念活动安排'), undefined, ['schedule - -']],
    [
      'months in the rows',
      `
      # 党费
      姓名 | 月份 | 实缴金额
      李明 | 2020年1月 | 50
      李明 | 202002 | 50
      李明 | 2021.1 | 50`,
      undefined,
      ['dues 2020 dates'],
    ],
    [
      'periods in the rows, not payment dates',
      `
      # 党费
      姓名 | 缴费起止月份 | 实缴金额 | 缴费日期
      李明 | 2019.10-2019.12 | 50 | 2020-01-20
      王芳 | 2019年四季度 | 50 | 2020-01-20`,
      undefined,
      ['dues 2019 dates'],
    ],
    [
      'a year column',
      `
      # 活动记录
      年份 | 月份 | 日 | 主题
      2020 | 1 | 20 | 关怀帮扶`,
      undefined,
      ['sessions 2020 dates'],
    ],
    [
      'a roster only where nothing else is known, and never the dates of joining',
      `
      # 花名册
      2018年党员花名册
      姓名 | 党员类别 | 入党时间
      李明 | 正式党员 | 2008-07-01` + plan('活动安排'),
      undefined,
      ['roster 2018 title', 'schedule 2018 otherTables'],
    ],
    [
      'the caller before a roster',
      `
      # 花名册
      2018年党员花名册
      姓名 | 党员类别 | 入党时间
      李明 | 正式党员 | 2008-07-01` + plan('活动安排'),
      { year: 2020 },
      ['roster 2018 title', 'schedule 2020 given'],
    ],
    [
      'the others once a wrong title among them is overruled',
      plan('2019年活动安排') +
        attendance2020 +
        `
      # 党费
      姓名 | 1月党费
      李明 | 50`,
      undefined,
      ['schedule 2020 otherTables', 'attendance 2020 dates', 'dues 2020 otherTables'],
    ],
    [
      'of as many dates of each year the title',
      `
      # 记录
      2020年活动记录
      活动日期 | 主题
      2019-12-20 | 关怀帮扶
      2020-01-20 | 关怀帮扶`,
      undefined,
      ['sessions 2020 dates'],
    ],
    [
      'the other tables only where they agree',
      `
      # 2019年
      姓名 | 1月党费
      李明 | 50
      # 2020年
      姓名 | 1月党费
      李明 | 50` + plan('活动安排'),
      undefined,
      ['dues 2019 sheetName', 'dues 2020 sheetName', 'schedule - -'],
    ],
  ])('%s', (_, text, options, expected) => {
    expect(years(text, options)).toEqual(expected);
  });
});

describe('a stated year that is wrong', () => {
  test.each<[string, string, string[]]>([
    [
      'a title over dates of another year',
      `
      # 活动记录
      2019年活动记录
      活动日期 | 主题 | 实到人数
      2020-01-20 | 关怀帮扶 | 20
      2020-02-20 | 志愿服务 | 20`,
      ['活动记录 A1 2019 not 2020 title'],
    ],
    [
      'a sheet name over dates of another year',
      `
      # 2019记录
      活动日期 | 主题 | 实到人数
      2020-01-20 | 关怀帮扶 | 20`,
      ['2019记录 - 2019 not 2020 sheetName'],
    ],
    [
      'bare months beside tables of another year',
      plan('2019年活动安排') + attendance2020,
      ['活动安排 A1 2019 not 2020 title'],
    ],
    ['a year that nothing contradicts', plan('2019年活动安排'), []],
    [
      'most dates agree with the title',
      `
      # 活动记录
      2020年活动记录
      活动日期 | 主题 | 实到人数
      2020-01-20 | 关怀帮扶 | 20
      2020-02-20 | 志愿服务 | 20
      2019-12-20 | 志愿服务 | 20`,
      [],
    ],
    [
      'payments of the year after',
      `
      # 党费台账
      2019年党费台账
      姓名 | 月份 | 实缴金额 | 缴费日期
      李明 | 2019-12 | 50 | 2020-01-20`,
      [],
    ],
    [
      'one sheet a year',
      `
      # 2019年党费
      姓名 | 1月 | 2月
      李明 | 50 | 50
      # 2020年党费
      姓名 | 1月 | 2月
      李明 | 50 | 50` + attendance2020,
      [],
    ],
    [
      'one sheet a year, by its name, that keeps other months',
      `
      # 2019年党费
      姓名 | 11月 | 12月
      李明 | 50 | 50
      # 2020年党费
      姓名 | 1月 | 2月
      李明 | 50 | 50` + attendance2020,
      [],
    ],
    [
      'one table a year on one sheet',
      `
      # 党费
      2019年党费
      姓名 | 11月 | 12月
      李明 | 50 | 50

      2020年党费
      姓名 | 1月 | 2月
      李明 | 50 | 50` + attendance2020,
      [],
    ],
    [
      'the second half of the year under the title of another',
      `
      # 上半年
      2020年党费
      姓名 | 1月 | 2月
      李明 | 50 | 50
      # 下半年
      2019年党费
      姓名 | 7月 | 8月
      李明 | 50 | 50` + attendance2020,
      ['下半年 A1 2019 not 2020 title'],
    ],
    [
      'a plan against one ledger of bare months: the plan gives way',
      `${plan('2019年活动安排')}
      # 党费台账
      2020年党费台账
      姓名 | 1月 | 2月
      李明 | 50 | 50`,
      ['活动安排 A1 2019 not 2020 title'],
    ],
    [
      'a table of two roles, once',
      `
      # Sheet1
      2019年活动安排
      月份 | 主题 | 实际时间 | 实到人数
      1月 | 关怀帮扶 | 2020-01-20 | 20`,
      ['Sheet1 A1 2019 not 2020 title'],
    ],
    [
      'a roster of another year',
      `
      # 花名册
      2019年党员花名册
      姓名 | 党员类别 | 入党时间
      李明 | 正式党员 | 2008-07-01` + attendance2020,
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(conflicts(text)).toEqual(expected);
  });
});

describe('the month that a title or sheet name states', () => {
  test.each<[string, string, number | null]>([
    ['6月', '', 6],
    ['2020年6月', '', 6],
    ['202006', '', 6],
    ['2020.6', '', 6],
    ['六月签到', '', 6],
    ['签到', '2020年6月签到表', 6],
    ['签到', '6月20日签到表', 6],
    ['1-6月', '', null],
    ['1月至6月', '', null],
    ['签到', '2020年签到表', null],
    ['签到', '', null],
  ])('%s, %s', (sheet, title, month) => {
    const [table] = tablesOf(`
      # ${sheet}
      ${title === '' ? '机关党支部' : title}
      姓名 | 签到情况
      李明 | √`);
    expect(table?.statedMonth).toBe(month);
  });
});
