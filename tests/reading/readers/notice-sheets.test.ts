import { readNoticeSheets } from '../../../src/reading/readers/notice-sheets';
import { sheets } from '../../sheets';

function halves(text: string, onlyYear: number | null = null): string[] {
  return readNoticeSheets(sheets(text).sheets, onlyYear).map(
    ({ sheet, half, visible }) => `${sheet} ${half ?? 'no half'}${visible ? '' : ' hidden'}`,
  );
}

describe('notice sheets', () => {
  test.each([
    ['2020年上半年党费公示', '2020-H1'],
    ['2020年下半年党费公示', '2020-H2'],
    ['党费公示（2020年1-6月）', '2020-H1'],
    ['党费公示2020年1月至6月', '2020-H1'],
    ['党费公示2020.7-2020.12', '2020-H2'],
    ['党费公示2020年7月—2020年12月', '2020-H2'],
    ['二〇二〇年上半年公示', '2020-H1'],
    ['2020年第一季度公示', 'no half'],
    ['2020年1-12月公示', 'no half'],
    ['2020年11-16月公示', 'no half'],
    ['上半年公示', 'no half'],
    ['公示', 'no half'],
  ])('%s', (name, half) => {
    expect(halves(`# ${name}\n姓名 | 金额`)).toEqual([`${name} ${half}`]);
  });

  test('takes the one year of the workbook where none is written', () => {
    expect(halves('# 上半年公示\n姓名 | 金额', 2020)).toEqual(['上半年公示 2020-H1']);
    expect(halves('# 2019年下半年公示\n姓名 | 金额', 2020)).toEqual(['2019年下半年公示 2019-H2']);
  });

  test('is known by a title too, with year and half in either place', () => {
    expect(halves('# 2020年\n党费收缴情况公示\n上半年\n姓名 | 实交')).toEqual(['2020年 2020-H1']);
    expect(halves('# Sheet1\n2020年上半年党费收缴公示表 | <\n姓名 | 实交')).toEqual(['Sheet1 2020-H1']);
  });

  test('is not any sheet that mentions a notice', () => {
    expect(halves('# 党费台账\n说明：每半年公示一次。\n姓名 | 1月 | 2月')).toEqual([]);
    expect(halves('# 设置\n项目 | 值 | 说明\n公示期(天) | 7 | 公示的天数')).toEqual([]);
    expect(halves('# 设置\n公示期(天) | 7')).toEqual([]);
  });

  test('a hidden one is no public notice', () => {
    expect(halves('# 2020年上半年公示 (hidden)\n姓名 | 金额')).toEqual(['2020年上半年公示 2020-H1 hidden']);
  });

  test('the product’s own are known by their mark, whatever they are called', () => {
    const [sheet] = sheets('# 通知\n姓名 | 金额').sheets;
    if (!sheet) throw new Error('no sheet');
    const generated = { ...sheet, generated: { kind: 'dues-notice', period: '2020-H1' } } as const;
    const summary = { ...sheet, name: '公示', generated: { kind: 'summary', period: '2020-H1' } } as const;
    expect(readNoticeSheets([generated, summary], null)).toEqual([{ sheet: '通知', half: '2020-H1', visible: true }]);
  });
});
