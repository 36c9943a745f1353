import { wordsOf } from '../../../src/locales/words';
import { fullAddress } from '../../../src/records/cell-ref';
import { month } from '../../../src/records/month';
import { readBranch, type Reading } from '../../../src/reading/read-branch';
import type { Intent } from '../../../src/recording/intent';
import { record } from '../../../src/recording/record';
import type { Recording, RecordingBook } from '../../../src/recording/recording';
import { noteSentence } from '../../../src/reports/note-sentence';
import { problemSentence } from '../../../src/reports/problem-sentence';
import { WorkbookError } from '../../../src/workbook/errors';
import type { WorkbookHost } from '../../../src/workbook/workbook-host';
import { changed, facts, set, type OpenBook } from '../../hosts/contract/contract-workbook';
import { sheets } from '../../sheets';
import { date, memberOf } from './statements';

const BRANCH = sheets(`
# 花名册
姓名 | 科室   | 党员类别 | 月党费标准
李明 | 办公室 | 正式党员 | 60
王芳 | 人教科 | 正式党员 | 50
张伟 | 技术科 | 正式党员 | 40
# 考勤
2020年考勤 | < | <
姓名 | 5月 | 6月
李明 | √   |
王芳 | √   |
# 党费台账
2020年党费台账 | < | <
姓名 | 5月 | 6月
李明 | 60  |
王芳 | 50  |
合计 | 110 |
`);

const JUNE = month(2020, 6);
const words = wordsOf('zh-CN');

const signIn =
  (...names: readonly string[]) =>
  (reading: Reading): Intent[] => [
    {
      kind: 'attendance',
      month: JUNE,
      marks: names.map((name) => ({ member: memberOf(reading, name), presence: 'present' })),
    },
  ];

const payment =
  (...names: readonly string[]) =>
  (reading: Reading): Intent[] => [
    {
      kind: 'payment',
      payments: names.map((name) => {
        return { member: memberOf(reading, name), from: JUNE, to: JUNE, amount: null, paidOn: null };
      }),
    },
  ];

async function recorded(host: WorkbookHost, intents: (reading: Reading) => Intent[]): Promise<Recording> {
  const snapshot = await host.read();
  const book: RecordingBook = { snapshot, reading: readBranch(snapshot), today: date('2020-06-30') };
  return record(book, intents(book.reading));
}

/** What a person is told where something stands in the way, and that the workbook is as it was. */
export function toldContract(name: string, openBook: OpenBook): void {
  describe(`${name}: what is told`, () => {
    /** Applies what must be refused; gives the sentence that the person reads. */
    const refusal = async (host: WorkbookHost, { edits }: Recording): Promise<string> => {
      const before = facts(await host.read());
      const problem: unknown = await host.apply(edits).then(
        () => null,
        (refused: unknown) => refused,
      );
      expect(facts(await host.read())).toEqual(before);
      if (!(problem instanceof WorkbookError)) throw new Error(`not refused: ${String(problem)}`);
      return problemSentence(problem, words);
    };

    test("a colleague's entry in the meantime, with its cell", async () => {
      const { host } = await openBook(BRANCH);
      const recording = await recorded(host, signIn('李明', '王芳'));
      await host.apply([set('考勤', { row: 4, column: 3, expected: null, value: '请假' })]);
      expect(await refusal(host, recording)).toBe(
        '有 1 个单元格在此期间被改动（考勤!C4），什么都没有写入。请看一看现在的内容，再试一次。',
      );
    });

    test('a sheet that was sorted in the meantime: nobody gets the mark of another', async () => {
      const { host } = await openBook(BRANCH);
      const recording = await recorded(host, signIn('李明'));
      await host.apply([
        set(
          '考勤',
          { row: 3, column: 1, expected: '李明', value: '王芳' },
          { row: 4, column: 1, expected: '王芳', value: '李明' },
        ),
      ]);
      expect(await refusal(host, recording)).toContain('（考勤!A3）');
    });

    test('a protected sheet', async () => {
      const { host } = await openBook(changed(BRANCH, { 考勤: { locked: true } }));
      const sentence = await refusal(host, await recorded(host, signIn('李明')));
      expect(sentence).toBe('工作表“考勤”受保护，什么都没有写入。请先撤销工作表保护再试。');
    });

    test('a formula in the cell; it gives way only where that was agreed to', async () => {
      const { host, formula } = await openBook(BRANCH, { formulas: { '党费台账!C3': 'B3*0' } });
      const recording = await recorded(host, payment('李明', '王芳'));
      expect(await refusal(host, recording)).toMatch(/^有 1 个单元格里是公式（党费台账!C3），什么都没有写入。/);
      const agreed = recording.edits.map((edit) =>
        edit.kind === 'set-cells'
          ? { ...edit, changes: edit.changes.map((change) => ({ ...change, overFormula: true })) }
          : edit,
      );
      await host.apply(agreed);
      expect(await formula('党费台账', 'C3')).toBeNull();
    });

    test('a dropdown that does not offer the mark', async () => {
      const { host } = await openBook(BRANCH, { dropdowns: { '考勤!C3:C4': ['出勤', '请假'] } });
      expect(await refusal(host, await recorded(host, signIn('李明')))).toMatch(
        /^工作表规定 考勤!C3 只能填写：出勤、请假。“√”不在其中，什么都没有写入。/,
      );
    });

    test('a full table above its 合计 row: room is made, and the sum covers the new row', async () => {
      const { host, formula } = await openBook(BRANCH, { formulas: { '党费台账!C5': 'SUM(C3:C4)' } });
      const recording = await recorded(host, payment('张伟'));
      expect(recording.cells.map(({ cell, newText, isNewRow }) => [fullAddress(cell), newText, isNewRow])).toEqual([
        ['党费台账!A5', '张伟', true],
        ['党费台账!C5', '40.00', true],
      ]);
      await host.apply(recording.edits);
      expect(await formula('党费台账', 'C6')).toBe('SUM(C3:C5)');
    });

    test('hidden rows, which are written and named', async () => {
      const { host } = await openBook(BRANCH, { hiddenRows: { 考勤: [4] } });
      const { hidden } = await host.apply((await recorded(host, signIn('李明', '王芳'))).edits);
      expect(hidden.map(fullAddress)).toEqual(['考勤!C4']);
    });

    test('a filter: cells are written, but no row is added where nobody sees which', async () => {
      const options = { filters: { 党费台账: { range: 'A2:C4', hides: [4] } } };
      const { host } = await openBook(BRANCH, options);
      expect(await refusal(host, await recorded(host, payment('张伟')))).toBe(
        '工作表“党费台账”正在筛选，不能确定新行的位置，什么都没有写入。请先清除筛选再试。',
      );
      const { hidden } = await host.apply((await recorded(host, payment('王芳'))).edits);
      expect(hidden.map(fullAddress)).toEqual(['党费台账!C4']);
    });

    test('two rows of one name that nothing tells apart', async () => {
      const twice = sheets(`
# 花名册
姓名 | 党员类别 | 月党费标准
李明 | 正式党员 | 60
王芳 | 正式党员 | 50
李明 | 正式党员 | 40
# 考勤
2020年考勤 | <
姓名 | 6月
李明 |
王芳 |
李明 |
`);
      const { host } = await openBook(twice);
      const recording = await recorded(host, signIn('李明'));
      expect(recording.edits).toEqual([]);
      expect(recording.refusals.map((note) => noteSentence(note, words))).toEqual([
        expect.stringMatching(/^花名册中 .*花名册!A2.*花名册!A4.* 都是“李明”，分不清是哪一位。/) as unknown,
      ]);
    });
  });
}
