import fc from 'fast-check';
import { ROLES } from '../../../src/records/role';
import { settingRowFor } from '../../../src/reading/settings/mapping-row';
import { issueLines, settingsOf } from './setting-rows';

test('a column that a person confirmed', () => {
  const { settings, issues } = settingsOf([
    ['列 党费台账!姓名', 'dues.name'],
    ["列 '2020年 (旧)'!备 注", 'roster.忽略'],
    ['列　党费台账!实交', ' dues . paid '],
  ]);
  expect(issues).toEqual([]);
  expect(settings.mappings).toEqual([
    { sheet: '党费台账', header: '姓名', role: 'dues', field: 'name' },
    { sheet: '2020年 (旧)', header: '备 注', role: 'roster', field: null },
    { sheet: '党费台账', header: '实交', role: 'dues', field: 'paid' },
  ]);
});

test.each(['姓名', 'name', 'ledger.name', 'dues.', 'dues.姓名', 'dues.name.x'])(
  'the value %j names no field',
  (value) => {
    const { settings, issues } = settingsOf([['列 党费台账!姓名', value]]);
    expect(issueLines(issues)).toEqual([`2 列 党费台账!姓名=${value} (dues.name|dues.忽略) -> 默认`]);
    expect(settings.mappings).toEqual([]);
  },
);

test.each(['列席人员', '列 党费台账', '序列 A!B'])('%j is a note of people', (item) => {
  expect(settingsOf([[item, 'dues.name']])).toMatchObject({ issues: [], settings: { mappings: [] } });
});

test('every mapping reads back from its row', () => {
  const name = fc.string({ unit: fc.constantFrom('党', '费', 'A', '1', ' ', "'", '!', '（', '年'), minLength: 1 });
  const trimmed = name.map((text) => text.trim()).filter((text) => text !== '');
  const mapping = fc.record({
    sheet: trimmed,
    header: fc.oneof(trimmed, fc.constant('活动\n时间')),
    role: fc.constantFrom(...ROLES),
    field: fc.constantFrom('name', 'paidOn', null),
  });
  fc.assert(
    fc.property(mapping, (given) => {
      const { item, value } = settingRowFor(given);
      expect(settingsOf([[item, value]]).settings.mappings).toEqual([given]);
    }),
  );
});
