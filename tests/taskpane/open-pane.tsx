import './browser-stubs';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { render, screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { XlsxMemoryHost } from '../../src/hosts/xlsx/memory-host';
import { openWorkbook } from '../../src/hosts/xlsx/open-workbook';
import { ruleNames } from '../../src/locales/rule-names';
import { wordsOf } from '../../src/locales/words';
import { readBranch, type Reading } from '../../src/reading/read-branch';
import { cellAt } from '../../src/workbook/sheet-cells';
import type { CellRef } from '../../src/records/cell-ref';
import { Pane, type PaneProps } from '../../src/taskpane/pane';
import type { ScreenId } from '../../src/taskpane/state/pane-context';
import type { Edit } from '../../src/workbook/edit';
import type { CellValue, Snapshot } from '../../src/workbook/snapshot';
import type { Applied } from '../../src/workbook/workbook-host';

const SAMPLE = readFileSync(path.join(__dirname, '..', '..', 'assets', 'samples', 'branch-2026.xlsx'));
const NAME = 'branch-2026.xlsx';

/** The sample's own day: June's theme day has passed, and its half-year too. */
export const CLOCK = (): Date => new Date(2026, 6, 5, 10, 32);

/** The sample with another value in one cell, which has to exist. */
export function withCell(sheet: string, row: number, column: number, value: CellValue): Uint8Array {
  const workbook = openWorkbook(new Uint8Array(SAMPLE), NAME);
  const found = workbook.snapshot().sheets.find(({ name }) => name === sheet);
  const expected = found ? cellAt(found, row, column) : null;
  return workbook.apply([{ kind: 'set-cells', sheet, changes: [{ row, column, expected, value }] }]).bytes;
}

/** The real host over the sample, that keeps what it was asked to show and can be made to fail. */
export class SampleHost extends XlsxMemoryHost {
  readonly revealed: CellRef[] = [];
  failure: Error | null = null;

  constructor(bytes: Uint8Array = new Uint8Array(SAMPLE), name = NAME) {
    super(bytes, name);
  }

  /** As a person who types into a cell of the sheet beside the pane. */
  async type(sheet: string, row: number, column: number, value: CellValue): Promise<void> {
    const found = (await super.read()).sheets.find(({ name }) => name === sheet);
    const expected = found ? cellAt(found, row, column) : null;
    await super.apply([{ kind: 'set-cells', sheet, changes: [{ row, column, expected, value }] }]);
  }

  async valueAt(sheet: string, row: number, column: number): Promise<CellValue> {
    const found = (await super.read()).sheets.find(({ name }) => name === sheet);
    return found ? cellAt(found, row, column) : null;
  }

  /** The workbook as it is now. */
  snapshot(): Snapshot {
    return openWorkbook(this.bytes, this.name).snapshot();
  }

  /** The workbook as every other door would read it now. */
  reading(): Reading {
    return readBranch(this.snapshot(), { ruleNames: ruleNames() });
  }

  override async read(): Promise<Snapshot> {
    this.failWhereAsked();
    return super.read();
  }

  override async apply(edits: readonly Edit[]): Promise<Applied> {
    this.failWhereAsked();
    return super.apply(edits);
  }

  override async reveal(cell?: CellRef): Promise<void> {
    this.failWhereAsked();
    if (cell) this.revealed.push(cell);
    return Promise.resolve();
  }

  private failWhereAsked(): void {
    if (this.failure) throw this.failure;
  }
}

/** jsdom lays nothing out and draws nothing: of the styles only those matter that say what can be perceived and pressed. */
const RENDERER = createDOMRenderer(document, {
  unstable_filterCSSRule: (rule) =>
    /[{;](?:display|visibility|content-visibility|pointer-events|clip|clip-path|opacity|position):/.test(rule),
});

export interface OpenScreenOptions extends Partial<PaneProps> {
  readonly bytes?: Uint8Array;
}

export interface OpenedPane<H> {
  readonly host: H;
  readonly user: UserEvent;
  readonly container: HTMLElement;
  readonly unmount: () => void;
}

/** Opens a pane over a host; what it shows is asked of Testing Library's `screen`. */
export function openPane<H extends PaneProps['host']>(host: H, props: Partial<PaneProps> = {}): OpenedPane<H> {
  const { container, unmount } = render(
    <RendererProvider renderer={RENDERER} targetDocument={document}>
      <Pane host={host} language="zh-CN" theme="light" clock={CLOCK} {...props} />
    </RendererProvider>,
  );
  return { host, user: userEvent.setup(), container, unmount };
}

/** Opens the pane over the sample, or over another workbook, with one of its screens in front. */
export async function openScreen(which: ScreenId, { bytes, ...props }: OpenScreenOptions = {}) {
  window.sessionStorage.clear();
  const pane = openPane(new SampleHost(bytes), props);
  const name = wordsOf(props.language ?? 'zh-CN')(`frame.screens.${which}`);
  await pane.user.click(await screen.findByRole('tab', { name }));
  return pane;
}

/** From the year, which is in front at first, to the screen 核对, and checks the month that it proposes. */
export async function startCheck(user: UserEvent, name = '核对'): Promise<void> {
  await user.click(await screen.findByRole('tab', { name }));
  await user.click(await screen.findByRole('button', { name }));
}

/** Opens the pane over the sample and checks June. */
export async function openChecked(props: Partial<PaneProps> = {}): Promise<OpenedPane<SampleHost>> {
  const pane = openPane(new SampleHost(), props);
  await startCheck(pane.user, props.language === 'en' ? 'Check' : '核对');
  await screen.findAllByRole('listitem');
  return pane;
}

/** The finding whose sentence holds the text. */
export function finding(text: string): HTMLElement {
  const found = screen.getAllByRole('listitem').find((each) => each.textContent.includes(text));
  if (!found) throw new Error(`no finding with ${text}`);
  return found;
}

/** Opens the form by which the finding is waived, which lies under 更多. */
export async function openWaiver(user: UserEvent, item: HTMLElement): Promise<void> {
  await user.click(within(item).getByRole('button', { name: '更多' }));
  await user.click(within(item).getByRole('button', { name: '豁免' }));
}

/** The sentence of each finding in the list, in order. */
export function sentences(): string[] {
  return screen
    .getAllByRole('listitem')
    .map((item) => item.querySelector('[data-roving-focus]'))
    .flatMap((button) => (button === null ? [] : [button.lastElementChild?.textContent ?? '']));
}
