import { issueLines, settingsOf } from './setting-rows';

test.each([
  ['必须处理', 'error'],
  ['错误', 'error'],
  ['error', 'error'],
  ['请留意', 'warning'],
  ['警告', 'warning'],
  ['Warning', 'warning'],
  ['提示', 'info'],
  ['info', 'info'],
  ['不检查', 'off'],
  ['关闭', 'off'],
  ['OFF', 'off'],
])('a rule can be set to %s', (value, severity) => {
  const { settings, issues } = settingsOf([['dues-late', value]]);
  expect([...settings.severities]).toEqual([['dues-late', severity]]);
  expect(issues).toEqual([]);
});

test.each([
  'dues-late',
  ' Dues-Late',
  'ｄｕｅｓ－ｌａｔｅ',
  '迟交党费',
  '迟交 党费',
  '规则 dues-late',
  '规则：迟交党费',
])('%j names the rule dues-late', (item) => {
  expect([...settingsOf([[item, '关闭']]).settings.severities.keys()]).toEqual(['dues-late']);
});

test('an unknown level is an issue and the rule keeps its own', () => {
  const { settings, issues } = settingsOf([['dues-late', '一般']]);
  expect(issueLines(issues)).toEqual(['2 dues-late=一般 (必须处理|请留意|提示|不检查) -> 默认']);
  expect(settings.severities.size).toBe(0);
});

test('an id that no rule has is an issue; a title that no rule has is a note', () => {
  const { settings, issues } = settingsOf([
    ['dues-lat', '关闭'],
    ['迟交', '关闭'],
  ]);
  expect(issueLines(issues)).toEqual(['2 dues-lat=关闭 (dues-late|dues-over|theme-missing) -> 默认']);
  expect(issues).toMatchObject([{ about: 'rule', cell: { row: 2, column: 1 } }]);
  expect(settings.severities.size).toBe(0);
});

test('of many rules only the three nearest in spelling are named', () => {
  const ids = ['dues-unpaid', 'dues-late', 'photos-missing', 'badge-missing', 'dues-large', 'oath-missing'];
  const ruleNames = new Map(ids.map((id) => [id, id]));
  const { issues } = settingsOf([['dues-lat', '关闭']], { ruleNames });
  expect(issueLines(issues)).toEqual(['2 dues-lat=关闭 (dues-late|dues-large|dues-unpaid) -> 默认']);
});

test('without any names every id is taken as it stands', () => {
  const { settings } = settingsOf([['badge-missing', '关闭']], { ruleNames: new Map() });
  expect([...settings.severities]).toEqual([['badge-missing', 'off']]);
});
