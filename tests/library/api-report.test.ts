import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { apiReport } from './api-report';

const FILE = path.join(__dirname, '..', '..', 'docs', 'library-api.txt');

/**
 * What other programs rely on. Where a change of it is meant, `npm run library-api`
 * writes the report anew, and the difference is read with the change.
 */
test('the library exports what its report says', () => {
  const report = apiReport();
  if (process.env.WRITE_LIBRARY_API === 'yes') writeFileSync(FILE, report);
  expect(report.split('\n')).toEqual(readFileSync(FILE, 'utf8').split('\n'));
});
