import { unzipSync } from 'fflate';
import { openWorkbook } from '../../../src/hosts/xlsx/open-workbook';
import { packageProblems } from '../../hosts/xlsx/package-problems';
import type { Run } from './run';

/** What was written opens again, and Excel has no more to repair in it than in the workbook it was made from. */
export function outputWell({ output, source, argv }: Run): readonly string[] {
  if (output === null) return [];
  if (argv[0] === 'paper' && !isWorkbook(output))
    return Object.keys(unzipSync(output)).length > 3 ? [] : ['no Word file'];
  openWorkbook(output, 'output.xlsx').snapshot();
  const known = new Set(argv[0] === 'template' ? [] : problemsOf(source));
  return known.has('not told') ? [] : problemsOf(output).filter((problem) => !known.has(problem));
}

function isWorkbook(bytes: Uint8Array): boolean {
  return '[Content_Types].xml' in unzipSync(bytes) && 'xl/workbook.xml' in unzipSync(bytes);
}

/** Without the numbers of rows and parts, which a write may move. */
function problemsOf(bytes: Uint8Array): readonly string[] {
  try {
    return packageProblems(bytes).map((problem) => problem.replace(/\d+/g, '#'));
  } catch {
    return ['not told'];
  }
}
