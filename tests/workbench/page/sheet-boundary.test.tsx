import '../../taskpane/browser-stubs';
import { FluentProvider } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { wordsOf } from '../../../src/locales/words';
import { SheetBoundary } from '../../../src/workbench/page/sheet-boundary';
import { fluentTheme } from '../../../src/taskpane/theme/pane-theme';
import { Split } from '../../../src/workbench/page/split';

/** A grid that cannot be drawn until the flag is taken away. */
const grid = { isBroken: true };

function Grid() {
  if (grid.isBroken) throw new RangeError('第 3 行');
  return <div role="grid" />;
}

test('a grid that fails says so, the pane beside it stays, and it can be shown again', async () => {
  // React reports to the console whatever a boundary catches.
  const report = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const words = wordsOf('zh-CN');
  const sheet = (
    <SheetBoundary of={null} words={words}>
      <Grid />
    </SheetBoundary>
  );
  render(
    <FluentProvider theme={fluentTheme('light')}>
      <Split sheet={sheet} pane={<main>窗格</main>} sheetLabel="工作表" dividerLabel="宽度" />
    </FluentProvider>,
  );
  expect(screen.getByText(/表格没有显示出来（第 3 行）/u)).toBeTruthy();
  expect(screen.getByRole('main').textContent).toBe('窗格');

  grid.isBroken = false;
  await userEvent.setup().click(screen.getByRole('button', { name: '重新显示' }));
  expect(screen.getByRole('grid')).toBeTruthy();
  expect(screen.queryByText(/没有显示出来/u)).toBeNull();
  report.mockRestore();
});
