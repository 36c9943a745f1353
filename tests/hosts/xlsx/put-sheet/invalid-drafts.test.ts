import { openWorkbook } from '../../../../src/hosts/xlsx/open-workbook';
import { DraftInvalid } from '../../../../src/workbook/errors';
import type { SheetDraft } from '../../../../src/workbook/sheet-draft';
import { put } from '../../contract/contract-workbook';
import { packageOf, workbookParts } from '../package';
import { packageProblems } from '../package-problems';
import { fullDraft } from '../sample-draft';

const PLAIN = { sheets: [{ name: '花名册', xml: '' }] };

describe('a draft that Excel would not open', () => {
  const choices = (length: number): SheetDraft['dropdowns'] => [
    { range: { top: 1, left: 1, bottom: 1, right: 1 }, choices: ['长'.repeat(length)] },
  ];
  const text = (length: number): SheetDraft['rows'] => [{ cells: [{ value: '长'.repeat(length), style: 'text' }] }];
  const bare = { merges: [], bars: [], shadings: [], charts: [], dropdowns: [] };

  test.each<[string, Partial<SheetDraft>, string]>([
    ['no name', { name: '' }, 'sheet-name'],
    ['a name that is too long', { name: '名'.repeat(32) }, 'sheet-name'],
    ...Array.from(':\\/?*[]', (sign): [string, Partial<SheetDraft>, string] => [
      `${sign} in the name`,
      { name: `a${sign}b` },
      'sheet-name',
    ]),
    ['a name in quotes', { name: "'a'" }, 'sheet-name'],
    ['the name that Excel keeps for itself', { name: 'History' }, 'sheet-name'],
    ['choices that are too long', { ...bare, dropdowns: choices(256) }, 'dropdown'],
    [
      'a choice with a comma',
      { dropdowns: [{ range: { top: 1, left: 1, bottom: 1, right: 1 }, choices: ['一,二'] }] },
      'dropdown',
    ],
    ['a text that is too long', { ...bare, rows: text(32_768) }, 'text-too-long'],
  ])('%s', (_, changes, reason) => {
    const attempt = (): unknown =>
      openWorkbook(packageOf(workbookParts(PLAIN)), 'a.xlsx').apply([put(fullDraft(changes))]);
    expect(attempt).toThrow(DraftInvalid);
    expect(attempt).toThrow(reason);
  });

  test.each<[string, Partial<SheetDraft>]>([
    ['a name as long as it may be', { name: '名'.repeat(31) }],
    ["a name with ' inside and blanks", { name: "It's 2020 (上半年)" }],
    ['choices as long as they may be', { ...bare, dropdowns: choices(255) }],
    ['a text as long as it may be', { ...bare, rows: text(32_767) }],
    ['nothing at all in it', { ...bare, rows: [], widths: [], frozen: { rows: 0, columns: 0 } }],
  ])('%s is no such draft', (_, changes) => {
    const { bytes } = openWorkbook(packageOf(workbookParts(PLAIN)), 'a.xlsx').apply([put(fullDraft(changes))]);
    expect(packageProblems(bytes)).toEqual([]);
  });
});
