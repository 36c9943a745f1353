import { screen, waitFor } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import type { InMemoryExcel } from '../../excel/in-memory-excel';
import { parseArea } from '../../excel/objects/area';
import { startExcel } from '../../excel/start-excel';
import { openCheckedInExcel } from './pane-in-excel';

expect.extend(toHaveNoViolations);
jest.setTimeout(60_000);

let excel: InMemoryExcel;

beforeAll(async () => {
  excel = await startExcel('1.13');
});

afterEach(() => expect(excel.gaps).toEqual([]));

/** The cell where a due of June is missing, and what is paid there. */
const LEDGER = '2026年党费台账';
const [ROW, COLUMN] = [3, 7];

const isMarked = (): boolean =>
  excel.workbook
    .findSheet(LEDGER)
    ?.conditionalFormats.some(({ range }) => range.top === ROW && range.left === COLUMN) ?? false;

test('what was checked is marked in the sheets, follows a change, and is taken away without a trace', async () => {
  const { user, container } = await openCheckedInExcel(excel);
  const put = await screen.findByRole('button', { name: '在表中标出' });
  // Somebody's own comment, whose cell takes another question: it is asked beside the reading.
  excel.workbook
    .findSheet(LEDGER)
    ?.comments.push({ id: '{own}', range: parseArea('B2'), content: '已核对', replies: [] });
  const before = excel.image();
  excel.reset();
  await user.click(put);
  await screen.findByText(/^已在表中标出 \d+ 格/);
  // Reading takes two; looking goes beside it, and writing is the third.
  expect(excel.roundTrips).toBe(3);
  expect(isMarked()).toBe(true);
  expect(excel.workbook.findSheet(LEDGER)?.comments.map(({ content }) => content)).toContainEqual(
    expect.stringMatching(/^必须处理：王芳6月党费未交[^]*\ntheme-day-[0-9a-f]{6}$/),
  );
  expect(await axe(container)).toHaveNoViolations();

  excel.workbook.findSheet(LEDGER)?.change(ROW, COLUMN, { value: 50 });
  excel.events.changed(excel.workbook, LEDGER, 'G3', 'Local', false);
  await waitFor(() => expect(isMarked()).toBe(false), { timeout: 5_000 });

  excel.workbook.findSheet(LEDGER)?.change(ROW, COLUMN, { value: null });
  await user.click(screen.getByRole('button', { name: '去掉标记' }));
  await screen.findByText('标记已去掉，表格和原来一样。');
  expect(excel.image()).toEqual(before);
});
