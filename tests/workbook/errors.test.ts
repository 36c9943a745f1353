import { wordsOf } from '../../src/locales/words';
import { problemSentence } from '../../src/reports/problem-sentence';
import { NotWritten, TooLarge, whileWriting, WorkbookError } from '../../src/workbook/errors';

test('what is too large was not opened, or where it was to be written, not written', () => {
  const problem = new TooLarge('支部.xlsx', 'xl/worksheets/sheet1.xml', 9e8, 2e8);
  const written = whileWriting(problem);
  const words = wordsOf('zh-CN');
  expect(problemSentence(problem, words)).toContain('约 900 MB，超过可处理的 200 MB，未予打开');
  expect(written instanceof WorkbookError && problemSentence(written, words)).toContain('什么都没有写入');
});

test('any other problem stays what it is', () => {
  const problem = new NotWritten('a.xlsx', 'exists');
  expect(whileWriting(problem)).toBe(problem);
});
