import { readFileSync } from 'node:fs';
import { sampleWorkbook } from '../../src/sample/sample-workbook';
import { SAMPLE } from '../cli/run-command';

test('the committed sample is the one that `npm run sample` writes', () => {
  expect(Buffer.from(sampleWorkbook()).equals(readFileSync(SAMPLE))).toBe(true);
});
