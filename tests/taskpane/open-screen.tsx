import './browser-globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { XlsxMemoryHost } from '../../src/hosts/xlsx/memory-host';
import { openWorkbook } from '../../src/hosts/xlsx/open-workbook';
import { ruleNames } from '../../src/locales/rule-names';
import { wordsOf, type Language } from '../../src/locales/words';
import { readBranch, type Reading } from '../../src/reading/read-branch';
import { cellAt } from '../../src/reading/sheet-cells';
import type { CellRef } from '../../src/records/cell-ref';
import { Pane } from '../../src/taskpane/pane';
import type { ScreenId } from '../../src/taskpane/session/pane-context';
import type { PaneTheme } from '../../src/taskpane/theme/pane-theme';
import type { CellValue, Snapshot } from '../../src/workbook/snapshot';

// Screens are fetched when they are opened, which takes its time where many tests run at once.
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(60_000);

const SAMPLE = join(__dirname, '../../assets/samples/branch-2026.xlsx');

/** The sample's file as it lies in the repository. */
export function sampleBytes(): Uint8Array {
  return new Uint8Array(readFileSync(SAMPLE));
}

/** The sample with another value in one cell, which has to exist. */
export function withCell(sheet: string, row: number, column: number, value: CellValue): Uint8Array {
  const workbook = openWorkbook(sampleBytes(), 'branch-2026.xlsx');
  const found = workbook.snapshot().sheets.find(({ name }) => name === sheet);
  const expected = found ? cellAt(found, row, column) : null;
  return workbook.apply([{ kind: 'set-cells', sheet, changes: [{ row, column, expected, value }] }]).bytes;
}

/** A workbook in memory that remembers which cells were to be shown. */
export class WatchedHost extends XlsxMemoryHost {
  readonly revealed: CellRef[] = [];

  override async reveal(cell?: CellRef): Promise<void> {
    if (cell) this.revealed.push(cell);
    return Promise.resolve();
  }

  snapshot(): Snapshot {
    return openWorkbook(this.bytes, this.name).snapshot();
  }

  /** The workbook as every other door would read it now. */
  reading(): Reading {
    return readBranch(this.snapshot(), { ruleNames: ruleNames() });
  }
}

export interface OpenScreenOptions {
  readonly bytes?: Uint8Array;
  readonly language?: Language;
  readonly theme?: PaneTheme;
  /** Today, as "2026-07-05". */
  readonly today?: string;
}

/** The pane over a workbook in memory, with one of its screens in front. */
export async function openScreen(which: ScreenId, options: OpenScreenOptions = {}) {
  const { bytes = sampleBytes(), language = 'zh-CN', theme = 'light', today = '2026-07-05' } = options;
  window.sessionStorage.clear();
  const host = new WatchedHost(bytes, 'branch-2026.xlsx');
  const user = userEvent.setup();
  const view = render(
    <Pane host={host} language={language} theme={theme} clock={() => new Date(`${today}T10:00:00`)} />,
  );
  await user.click(await screen.findByRole('tab', { name: wordsOf(language)(`frame.screens.${which}`) }));
  return { host, user, view };
}
