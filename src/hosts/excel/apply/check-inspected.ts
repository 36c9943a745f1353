import { checkAddable, checkPlaceFormulas, checkRemovable, checkRowsReachable } from '../rows/check-rows';
import { judgedInRows } from '../validation/judged-ranges';
import { judgeValues } from '../validation/judge-values';
import { checkFormulas, checkReachable, checkUnchanged } from './checks';
import type { EditList } from './edit-list';
import type { Inspection } from './inspection';
import { checkCopies } from './copied-sheets';
import { checkDoomed } from './removed-sheets';

/** Throws whatever stands against the edits, as the port names it; nothing has been written yet. */
export async function checkInspected(
  context: Excel.RequestContext,
  inspected: Inspection,
  list: EditList,
): Promise<void> {
  const { targets, expected, blocks, removals, doomed, copies, sheets, judged, date1904 } = inspected;
  checkReachable(inspected, list);
  checkRowsReachable([...blocks, ...removals]);
  for (const query of doomed) query.answer();
  checkUnchanged([...targets, ...expected]);
  checkDoomed(doomed);
  checkRemovable(removals);
  checkAddable(blocks, sheets);
  checkCopies(copies, sheets);
  checkFormulas(targets);
  checkPlaceFormulas(blocks);
  await judgeValues(context, [...judged, ...blocks.flatMap(judgedInRows)], date1904);
}
