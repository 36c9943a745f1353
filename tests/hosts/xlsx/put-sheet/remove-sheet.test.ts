import { openWorkbook } from '../../../../src/hosts/xlsx/open-workbook';
import { SheetProtected, WorkbookChanged } from '../../../../src/workbook/errors';
import { put } from '../../contract/contract-workbook';
import { packageOf, partsOf, textOf, workbookParts } from '../package';
import { packageProblems } from '../package-problems';
import { fullDraft } from '../sample-draft';
import { contentOf } from '../workbook-content';

const NAME = fullDraft().name;
const ROW = '<row r="1"><c r="A1"><v>1</v></c></row>';

function start(after = '', first = ROW): Uint8Array {
  const sheets = [
    { name: '一', xml: first },
    { name: '二', xml: ROW },
  ];
  return packageOf(workbookParts({ before: '<bookViews><workbookView/></bookViews>', sheets, after }));
}

function added(bytes: Uint8Array) {
  const { bytes: after, applied } = openWorkbook(bytes, 'a.xlsx').apply([put(fullDraft())]);
  return { after, undo: applied.undo ?? [] };
}

test('a sheet that was added goes with its charts, names and types', () => {
  const bytes = start();
  const { after, undo } = added(bytes);
  const undone = openWorkbook(after, 'a.xlsx').apply(undo).bytes;
  expect(packageProblems(undone)).toEqual([]);
  const parts = Object.keys(partsOf(undone)).filter((part) => part !== 'xl/styles.xml');
  expect(parts.toSorted()).toEqual(Object.keys(partsOf(bytes)).toSorted());
  expect(contentOf(undone)).toEqual(contentOf(bytes));
});

test('names of the sheets after it follow their sheets, and the open tab stays open', () => {
  const names = '<definedNames><definedName name="甲" localSheetId="1">二!$A$1</definedName></definedNames>';
  const { after, undo } = added(start(names));
  // As a person would have moved the new sheet to the front: its own names and the other's change places.
  const moved = textOf(after, 'xl/workbook.xml')
    .replace(/(<sheets>)(.*)(<sheet [^>]*\/>)(<\/sheets>)/s, '$1$3$2$4')
    .replace(/localSheetId="(\d)"/g, (_, index: string) => `localSheetId="${(Number(index) + 1) % 3}"`)
    .replace('<workbookView/>', '<workbookView activeTab="2"/>');
  const bytes = packageOf({ ...partsOf(after), 'xl/workbook.xml': moved });
  expect(packageProblems(bytes)).toEqual([]);
  const undone = openWorkbook(bytes, 'a.xlsx').apply(undo).bytes;
  expect(packageProblems(undone)).toEqual([]);
  expect(textOf(undone, 'xl/workbook.xml')).toContain('<definedName name="甲" localSheetId="1">');
  expect(textOf(undone, 'xl/workbook.xml')).toContain('activeTab="1"');
});

test('it stays where formulas have come to read it', () => {
  const { after, undo } = added(start());
  const reading = textOf(after, 'xl/worksheets/sheet2.xml').replace('<v>1</v>', `<f>${NAME}!B3+1</f><v>1</v>`);
  const bytes = packageOf({ ...partsOf(after), 'xl/worksheets/sheet2.xml': reading });
  expect(() => openWorkbook(bytes, 'a.xlsx').apply(undo)).toThrow(WorkbookChanged);
});

test('it stays where the structure of the workbook has been protected', () => {
  const { after, undo } = added(start());
  const locked = textOf(after, 'xl/workbook.xml').replace(
    '<bookViews>',
    '<workbookProtection lockStructure="1"/><bookViews>',
  );
  const bytes = packageOf({ ...partsOf(after), 'xl/workbook.xml': locked });
  expect(() => openWorkbook(bytes, 'a.xlsx').apply(undo)).toThrow(SheetProtected);
});

test('a sheet goes though the links of another one are damaged, which stay as they are', () => {
  const parts = partsOf(start());
  const damaged = packageOf({ ...parts, 'xl/worksheets/_rels/sheet2.xml.rels': '<Relationships><Relationship' });
  const { after, undo } = added(damaged);
  const undone = partsOf(openWorkbook(after, 'a.xlsx').apply(undo).bytes);
  const names = Object.keys(undone).filter((part) => part !== 'xl/styles.xml');
  expect(names.toSorted()).toEqual(Object.keys(partsOf(damaged)).toSorted());
});
