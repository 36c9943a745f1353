import { createWorkbook } from '../../../src/hosts/xlsx/create-workbook';
import { openWorkbook } from '../../../src/hosts/xlsx/open-workbook';
import { SheetExists } from '../../../src/workbook/errors';
import { textOf } from './package';
import { packageProblems } from './package-problems';
import { fullDraft } from './sample-draft';

const ROSTER = fullDraft({ name: '花名册', mark: null });

test('a new workbook is a good package and holds the sheets in order', () => {
  const bytes = createWorkbook([ROSTER, fullDraft()], { title: '党支部 <记录> & 其他' });
  expect(packageProblems(bytes)).toEqual([]);
  const { sheets, date1904 } = openWorkbook(bytes, 'a.xlsx').snapshot();
  expect(sheets.map(({ name, generated }) => [name, generated])).toEqual([
    ['花名册', null],
    ['2020年上半年党费公示', { kind: 'dues-notice', period: '2020-H1' }],
  ]);
  expect(sheets[0]?.values[6]).toEqual(['合计', 300.6, 300, '核对无误']);
  expect(date1904).toBe(false);
  expect(textOf(bytes, 'docProps/core.xml')).toContain('<dc:title>党支部 &lt;记录&gt; &amp; 其他</dc:title>');
});

test('the same sheets give the same bytes', () => {
  expect(createWorkbook([ROSTER], { title: '甲' })).toEqual(createWorkbook([ROSTER], { title: '甲' }));
});

test('two sheets of one name are refused', () => {
  expect(() => createWorkbook([ROSTER, ROSTER], { title: '甲' })).toThrow(SheetExists);
});
