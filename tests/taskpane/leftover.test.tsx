import { readFileSync } from 'node:fs';
import path from 'node:path';
import { screen, waitFor } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import { openWorkbook } from '../../src/hosts/xlsx/open-workbook';
import type { SheetDraft } from '../../src/workbook/sheet-draft';
import { workName, writeToken } from '../../src/workbook/work-names';
import { CLOCK, openPane, SampleHost } from './open-pane';

expect.extend(toHaveNoViolations);

const SAMPLE = readFileSync(path.join(__dirname, '..', '..', 'assets', 'samples', 'branch-2026.xlsx'));
const NOW = CLOCK().getTime();
/** Left by a write of the day before. */
const LEFT = workName(writeToken(NOW - 86_400_000, 'abcdefgh'), 1);
/** A colleague's, at this moment. */
const BUILDING = workName(writeToken(NOW, 'abcdefgh'), 1);

function workSheet(name: string): SheetDraft {
  return {
    ...{ name, mark: { kind: 'dues-notice', period: '2026-H1' }, widths: [12] },
    rows: [{ cells: [{ value: '党费收缴公示', style: 'title' }] }, { cells: [{ value: '李明', style: 'text' }] }],
    ...{ merges: [], frozen: { rows: 0, columns: 0 }, dropdowns: [], bars: [], charts: [], shadings: [] },
    print: { orientation: 'portrait', repeatRows: null, pageNumbers: true },
  };
}

class LeftoverHost extends SampleHost {
  /** Every sheet, those of writes among them. */
  sheetNames(): readonly string[] {
    const { sheets, workSheets = [] } = openWorkbook(this.bytes, this.name).snapshot();
    return [...sheets, ...workSheets].map(({ name }) => name);
  }
}

test('what a write left unfinished is offered for removal, and goes when the person says so; what is being written is not', async () => {
  window.sessionStorage.clear();
  const plain = openWorkbook(new Uint8Array(SAMPLE), 'branch-2026.xlsx');
  const { bytes } = plain.apply(
    [LEFT, BUILDING].map((name) => ({ kind: 'put-sheet', draft: workSheet(name), replace: false, keepBoth: true })),
  );
  const { host, user, container } = openPane(new LeftoverHost(bytes));
  const offer = await screen.findByText((text) => text.includes(`留下了临时工作表“${LEFT}”（开头是“党费收缴公示”）`));
  expect(screen.queryByText((text) => text.includes(BUILDING))).toBeNull();
  expect(host.sheetNames()).toEqual(expect.arrayContaining([LEFT, BUILDING]));
  expect(await axe(offer.closest('[role="group"]') ?? container)).toHaveNoViolations();
  await user.click(screen.getByRole('button', { name: '看一眼' }));
  expect(host.revealed).toEqual([{ sheet: LEFT, row: 1, column: 1 }]);
  await user.click(screen.getByRole('button', { name: '删除这张表' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: '删除这张表' })).toBeNull());
  expect(host.sheetNames()).not.toContain(LEFT);
  expect(host.sheetNames()).toContain(BUILDING);
});
