import { act, screen, waitFor, within } from '@testing-library/react';
import { cellRef } from '../../../src/records/cell-ref';
import { setHabit } from '../../../src/taskpane/at-home/habits';
import { askPane, type PaneRequest } from '../../../src/taskpane/office/pane-requests';
import type { InMemoryExcel } from '../../excel/in-memory-excel';
import { startExcel } from '../../excel/start-excel';
import { openCheckedInExcel } from './pane-in-excel';

jest.setTimeout(60_000);

let excel: InMemoryExcel;

beforeAll(async () => {
  excel = await startExcel('1.13');
});

afterEach(() => expect(excel.gaps).toEqual([]));

const LEDGER = '2026年党费台账';
const UNPAID = { name: /王芳6月党费未交/ };
const ask = (request: PaneRequest): void => act(() => askPane(request));

test('the pane follows the selection in the sheet, and the sheet that in the pane', async () => {
  const { user } = await openCheckedInExcel(excel);
  const item = await screen.findByRole('button', UNPAID);
  await waitFor(() => expect(excel.events.followsSelection).toBe(true));

  // The cell of a finding: its item is marked, and what is to be done about it stands below.
  await waitFor(() => expect(excel.native.hearsMessages).toBe(true));
  excel.reset();
  excel.events.selected(excel.workbook, LEDGER, 'G3');
  await waitFor(() => expect(item.getAttribute('aria-current')).toBe('true'));
  const card = await screen.findByRole('region', { name: '表中选中的' });
  expect(card.textContent).toContain('王芳 · 2026年6月');
  await within(card).findByText(/党费未交/);
  expect(excel.traffic).toEqual([]);

  // A row alone is the member's.
  excel.events.selected(excel.workbook, '花名册', 'A2');
  await waitFor(() => expect(card.textContent).toContain('李明'));
  expect(card.textContent).not.toContain('王芳');

  // From the pane to the sheet, by a click and by a key.
  await user.click(item);
  await waitFor(() => expect(excel.workbook.selection).toContain('G3'));
  excel.workbook.selection = null;
  ask({ kind: 'finding', by: 1 });
  await waitFor(() => expect(excel.workbook.selection).not.toBeNull());

  // From the menu of a cell.
  ask({ kind: 'here', what: 'explain', cell: cellRef(LEDGER, 3, 7) });
  await screen.findByText(/^依据：/);
  ask({ kind: 'here', what: 'member', cell: cellRef('花名册', 2, 1) });
  await screen.findByRole('heading', { name: /李明/ });
  ask({ kind: 'notice' });
  await waitFor(() => expect(screen.getByRole('tab', { name: '公示' }).getAttribute('aria-selected')).toBe('true'));
  // The screen shows nothing of the selection: Excel is not asked to tell it.
  await waitFor(() => expect(excel.events.followsSelection).toBe(false));

  await user.click(screen.getByRole('tab', { name: '核对' }));
  await waitFor(() => expect(excel.events.followsSelection).toBe(true));
  act(() => setHabit('selection', false));
  await waitFor(() => expect(excel.events.followsSelection).toBe(false));
  act(() => setHabit('selection', true));
});
