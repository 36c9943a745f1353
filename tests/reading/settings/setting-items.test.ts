import { SETTING_ITEMS } from '../../../src/reading/settings/setting-items';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/records/settings';
import type { CellValue } from '../../../src/workbook/snapshot';
import { issueLines, settingsOf } from './setting-rows';

test.each<[string, CellValue, keyof Settings, unknown]>([
  ['主题党日日期', 15, 'themeDay', 15],
  ['主题党日日期', '15日', 'themeDay', 15],
  ['主题党日日期', '每月15日', 'themeDay', 15],
  ['主题党日 日期', '１５', 'themeDay', 15],
  ['主题党日日期：', '十五日', 'themeDay', 15],
  ['允许调整天数', 0, 'adjustmentDays', 0],
  ['允许调整天数(天)', '5天', 'adjustmentDays', 5],
  ['调整天数', 5, 'adjustmentDays', 5],
  ['半天时长(小时)', 3.5, 'halfDayHours', 3.5],
  ['半天时长（小时）', '3小时', 'halfDayHours', 3],
  ['半天时长', 4, 'halfDayHours', 4],
  ['外出最长(天)', '2天', 'outingDays', 2],
  ['补课期限(天)', 45, 'makeUpDays', 45],
  ['补课期限', '45天内', 'makeUpDays', 45],
  ['上报期限(天)', 3, 'reportDays', 3],
  ['最低到会率(%)', 85, 'minimumRate', 85],
  ['最低到会率(%)', '85%', 'minimumRate', 85],
  ['最低到会率(%)', '８５％', 'minimumRate', 85],
  ['最低到会率', 0.85, 'minimumRate', 85],
  ['最低到会率', 1, 'minimumRate', 100],
  ['最低到会率', 0, 'minimumRate', 0],
  ['最低到会率', 100, 'minimumRate', 100],
  ['最低到会率', 66.7, 'minimumRate', 66.7],
  ['连续缺席提醒(次)', '2次', 'absencesInARow', 2],
  ['党费取整', '角', 'roundingUnit', 'jiao'],
  ['党费取整', ' 元 ', 'roundingUnit', 'yuan'],
  ['党费取整方式', '进位', 'roundingMode', 'up'],
  ['党费取整方式', '舍去', 'roundingMode', 'down'],
  ['党费取整方式', '四舍五入', 'roundingMode', 'halfUp'],
  ['公示期(天)', 5, 'noticeDays', 5],
  ['支部名称', ' 市档案馆党支部 ', 'branchName', '市档案馆党支部'],
  ['联系人', '赵敏', 'contact', '赵敏'],
  ['监督电话', '0000-1234567', 'hotline', '0000-1234567'],
  ['监督电话', 1234567, 'hotline', '1234567'],
  ['上报渠道', '机关工委；信息网', 'channels', ['机关工委', '信息网']],
  ['上报渠道', '机关工委;微信公众号', 'channels', ['机关工委', '微信公众号']],
  ['科室名单', '办公室、人教科，技术科', 'sections', ['办公室', '人教科', '技术科']],
  ['科室名单', '办公室\n人教科 技术科', 'sections', ['办公室', '人教科', '技术科']],
  ['变更记录', '是', 'changeLog', true],
  ['变更记录', ' √ ', 'changeLog', true],
  ['变更记录', true, 'changeLog', true],
  ['变更记录', '否', 'changeLog', false],
  ['变更记录', '—', 'changeLog', false],
])('%s = %j', (item, value, key, expected) => {
  const { settings, issues } = settingsOf([[item, value]]);
  expect(settings[key]).toEqual(expected);
  expect(issues).toEqual([]);
});

test.each<[string, CellValue, string]>([
  ['主题党日日期', 0, '2 主题党日日期=0 (1-31) -> 20'],
  ['主题党日日期', 32, '2 主题党日日期=32 (1-31) -> 20'],
  ['主题党日日期', 20.5, '2 主题党日日期=20.5 (1-31) -> 20'],
  ['主题党日日期', '月底', '2 主题党日日期=月底 (1-31) -> 20'],
  ['主题党日日期', true, '2 主题党日日期=true (1-31) -> 20'],
  ['变更记录', '每月', '2 变更记录=每月 (是|否) -> 否'],
  ['允许调整天数', -1, '2 允许调整天数=-1 (0-31) -> 7'],
  ['允许调整天数', '一周', '2 允许调整天数=一周 (0-31) -> 7'],
  ['半天时长(小时)', 0, '2 半天时长(小时)=0 (0.5-8) -> 3'],
  ['半天时长(小时)', 180, '2 半天时长(小时)=180 (0.5-8) -> 3'],
  ['半天时长(小时)', '180分钟', '2 半天时长(小时)=180分钟 (0.5-8) -> 3'],
  ['外出最长(天)', 0, '2 外出最长(天)=0 (0.5-31) -> 1'],
  ['补课期限(天)', '#REF!', '2 补课期限(天)=#REF! (0-366) -> 30'],
  ['最低到会率(%)', 101, '2 最低到会率(%)=101 (0-100) -> 80'],
  ['最低到会率(%)', -5, '2 最低到会率(%)=-5 (0-100) -> 80'],
  ['最低到会率(%)', '八成', '2 最低到会率(%)=八成 (0-100) -> 80'],
  ['连续缺席提醒(次)', 0, '2 连续缺席提醒(次)=0 (1-12) -> 3'],
  ['党费取整', '厘', '2 党费取整=厘 (分|角|元) -> 分'],
  ['党费取整方式', '随意', '2 党费取整方式=随意 (四舍五入|进位|舍去) -> 四舍五入'],
])('%s cannot be %j, so the default is used', (item, value, expected) => {
  const { settings, issues } = settingsOf([[item, value]]);
  expect(issueLines(issues)).toEqual([expected]);
  expect(issues[0]).toMatchObject({ sheet: '设置', cell: { sheet: '设置', row: 2, column: 2 }, month: null });
  expect(settings).toEqual(DEFAULT_SETTINGS);
});

test('blank values and notes of people change nothing', () => {
  const rows: [string, CellValue][] = [
    ['主题党日日期', null],
    ['最低到会率(%)', ' '],
    ['制表人', '李明'],
    ['项目', '值'],
    ['', '随便写的'],
  ];
  expect(settingsOf(rows)).toEqual({ settings: DEFAULT_SETTINGS, issues: [] });
});

test('a list over several rows adds up, of a single value the last row counts', () => {
  const { settings } = settingsOf([
    ['科室名单', '办公室'],
    ['科室名单', '人教科；办公室'],
    ['补课期限(天)', 10],
    ['补课期限(天)', 20],
  ]);
  expect(settings.sections).toEqual(['办公室', '人教科']);
  expect(settings.makeUpDays).toBe(20);
});

test('every item reads its own default back', () => {
  const rows = SETTING_ITEMS.map(({ label, defaultText }) => [label, defaultText] as const);
  expect(settingsOf(rows)).toEqual({ settings: DEFAULT_SETTINGS, issues: [] });
});

test('every setting with one value has exactly one item, explained', () => {
  const keys = SETTING_ITEMS.map(({ key }) => key);
  const ofTheirOwnRows = ['severities', 'statedDays', 'statedNotices', 'legend', 'mappings'];
  expect([...keys, ...ofTheirOwnRows].sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
  expect(SETTING_ITEMS.filter(({ explanation, allowed }) => explanation === '' || allowed === '')).toEqual([]);
});
