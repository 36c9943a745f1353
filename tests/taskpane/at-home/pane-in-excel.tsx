import '../../excel/seam/browser-globals';
import { cleanup } from '@testing-library/react';
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import type { PaneProps } from '../../../src/taskpane/pane';
import type { Snapshot } from '../../../src/workbook/snapshot';
import type { InMemoryExcel } from '../../excel/in-memory-excel';
import { workbookFromSnapshot } from '../../excel/model/from-snapshot';
import { sheets } from '../../sheets';
import { openPane, startCheck, type OpenedPane } from '../open-pane';

/** A branch of two, one of whom has not paid for June: small, for jsdom is slow to draw. */
export const smallBranch = (): Snapshot =>
  sheets(`
# 花名册
姓名 | 党员类别 | 入党时间   | 月党费标准
李明 | 正式党员 | 2008-07-01 | 60
王芳 | 正式党员 | 2010-07-01 | 50
# 2026年党费台账
姓名 | 1月 | 2月 | 3月 | 4月 | 5月 | 6月
李明 | 60 | 60 | 60 | 60 | 60 | 60
王芳 | 50 | 50 | 50 | 50 | 50 |
`);

/** The pane on the real office.js, over a workbook that is open in the Excel in memory. Nothing is kept from a pane before. */
export function openInExcel(
  excel: InMemoryExcel,
  workbook: Snapshot = smallBranch(),
  props: Partial<PaneProps> = {},
): OpenedPane<ExcelHost> {
  cleanup();
  window.sessionStorage.clear();
  excel.open(workbookFromSnapshot(workbook));
  const host = new ExcelHost((problem) => {
    throw problem;
  });
  return openPane(host, props);
}

/** The same, with June checked. */
export async function openCheckedInExcel(excel: InMemoryExcel, workbook?: Snapshot): Promise<OpenedPane<ExcelHost>> {
  const pane = openInExcel(excel, workbook);
  await startCheck(pane.user);
  return pane;
}
