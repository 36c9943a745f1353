import { ExcelHost } from '../../../../src/hosts/excel/excel-host';
import { cellRef } from '../../../../src/records/cell-ref';
import type { CellMark } from '../../../../src/workbook/sheet-marks';
import type { InMemoryExcel } from '../../../excel/in-memory-excel';
import { workbookFromSnapshot } from '../../../excel/model/from-snapshot';
import { insertLines } from '../../../excel/model/line-changes';
import { parseArea } from '../../../excel/objects/area';
import type { MemorySheet } from '../../../excel/model/sheet';
import { startExcel } from '../../../excel/start-excel';
import { sheets } from '../../../sheets';

const SHEETS = ['考勤', '台账'];

let excel: InMemoryExcel;
const { marks } = new ExcelHost((problem) => {
  throw problem;
}).atHome;

beforeAll(async () => {
  excel = await startExcel('1.10');
});

beforeEach(() => {
  excel.open(
    workbookFromSnapshot(
      sheets(`
# 考勤
姓名 | 1月 | 2月
李明 | √ |
王芳 | 假 | √
# 台账
姓名 | 1月 | 2月
李明 | 60 |
`),
    ),
  );
});

afterEach(() => expect(excel.gaps).toEqual([]));

const sheet = (name: string): MemorySheet => {
  const found = excel.workbook.findSheet(name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};

const mark = (name: string, address: string, severity: CellMark['severity'] = 'error'): CellMark => {
  const { top, left } = parseArea(address);
  return { cell: cellRef(name, top, left), severity, sentence: `${name}${address}：还没有记录。` };
};

/** A format and a comment of the person's own, which nothing may touch. */
function personsOwn(): void {
  sheet('考勤').conditionalFormats.push({
    range: parseArea('B2:C3'),
    settings: { formula: '=B2="假"', 'fill/color': '#FF0000' },
  });
  sheet('考勤').comments.push({ id: '{own}', range: parseArea('C2'), content: '问过本人', replies: [] });
}

const lookAndPut = async (list: readonly CellMark[]) => marks.put(await marks.look(SHEETS), list);

/** Of each comment where it stands and what it says first. */
const comments = (name: string): string[] =>
  sheet(name).comments.map(({ range, content }) => `${range.top},${range.left} ${content.split('\n')[0] ?? ''}`);

const fills = (name: string): unknown[] =>
  sheet(name).conditionalFormats.map(({ range, settings }) => [range.top, range.left, settings['fill/color']]);

test('the cells get a fill by severity and a comment with the sentence', async () => {
  const put = await lookAndPut([mark('考勤', 'C2'), mark('考勤', 'B3', 'info'), mark('台账', 'C2')]);
  expect(put).toMatchObject({ cells: 3, withoutSentence: 0, locked: 0 });
  expect(fills('考勤')).toEqual([
    [3, 2, '#DDEBF7'],
    [2, 3, '#F8CBAD'],
  ]);
  expect(comments('考勤')).toEqual(['2,3 考勤C2：还没有记录。', '3,2 考勤B3：还没有记录。']);
  expect(fills('台账')).toEqual([[2, 3, '#F8CBAD']]);
});

test('marking takes two round trips, looking and writing; taking away as well', async () => {
  await lookAndPut([mark('考勤', 'C2'), mark('台账', 'C2')]);
  expect(excel.roundTrips).toBe(2);
  excel.reset();
  await lookAndPut([]);
  expect(excel.roundTrips).toBe(2);
});

test('taken away, the workbook is as it was, whatever the person has of his own', async () => {
  personsOwn();
  const before = excel.image();
  await lookAndPut([mark('考勤', 'C2'), mark('考勤', 'B3', 'warning'), mark('台账', 'C2')]);
  expect(excel.image()).not.toEqual(before);
  await lookAndPut([]);
  expect(excel.image()).toEqual(before);
});

test('put again, the former ones go: what is settled is not marked, what is new is', async () => {
  await lookAndPut([mark('考勤', 'C2')]);
  await lookAndPut([mark('考勤', 'B3')]);
  expect(fills('考勤')).toEqual([[3, 2, '#F8CBAD']]);
  expect(comments('考勤')).toEqual(['3,2 考勤B3：还没有记录。']);
});

test('they are found again where a row was inserted above them', async () => {
  await lookAndPut([mark('台账', 'C2')]);
  insertLines(excel.workbook, sheet('台账'), { axis: 'rows', at: 2, count: 1 });
  expect(fills('台账')).toEqual([[3, 3, '#F8CBAD']]);
  await lookAndPut([]);
  expect([fills('台账'), comments('台账')]).toEqual([[], []]);
});

test('a cell with a comment of somebody else keeps it, and is filled', async () => {
  personsOwn();
  const put = await lookAndPut([mark('考勤', 'C2')]);
  expect(put).toMatchObject({ cells: 1, withoutSentence: 1, locked: 0 });
  expect(comments('考勤')).toEqual(['2,3 问过本人']);
});

test.each([
  ['answered', (own: MemorySheet) => own.comments[0]?.replies.push('已补')],
  [
    'changed',
    (own: MemorySheet) => {
      const [comment] = own.comments;
      if (comment) comment.content = comment.content.replace('没有记录', '在问本人');
    },
  ],
])('a comment of ours that somebody has %s is theirs and stays', async (_, change) => {
  await lookAndPut([mark('考勤', 'C2')]);
  change(sheet('考勤'));
  await lookAndPut([]);
  expect(fills('考勤')).toEqual([]);
  expect(comments('考勤')).toHaveLength(1);
});

test('a comment whose line breaks Excel has changed is still ours', async () => {
  await lookAndPut([mark('考勤', 'C2')]);
  const [comment] = sheet('考勤').comments;
  if (comment) comment.content = comment.content.replace('\n', '\r\n');
  await lookAndPut([]);
  expect(comments('考勤')).toEqual([]);
});

test('a note that this Excel does not tell of costs its cell the sentence, and no other', async () => {
  sheet('考勤').notes.push({ range: parseArea('B3'), content: '旧式批注' });
  const put = await lookAndPut([mark('考勤', 'C2'), mark('考勤', 'B3'), mark('台账', 'C2')]);
  expect(put).toMatchObject({ cells: 3, withoutSentence: 1, locked: 0 });
  expect([...comments('考勤'), ...comments('台账')]).toHaveLength(2);
  expect(fills('考勤')).toHaveLength(2);
});

test('a protected sheet is left alone and counted; the others are marked', async () => {
  sheet('考勤').locked = true;
  const put = await lookAndPut([mark('考勤', 'C2'), mark('台账', 'C2')]);
  expect(put).toMatchObject({ cells: 1, withoutSentence: 0, locked: 1 });
  expect(fills('考勤')).toEqual([]);
});

test('thousands of cells of one sheet are marked in one request', async () => {
  const many = Array.from({ length: 3_000 }, (_, index) => mark('台账', `C${index + 2}`));
  await lookAndPut(many);
  expect(excel.roundTrips).toBe(2);
  expect(sheet('台账').conditionalFormats).toHaveLength(3_000);
});

test('a sheet that is gone is passed over', async () => {
  expect((await marks.look(['考勤', '删掉的表'])).ours).toBe(0);
});
