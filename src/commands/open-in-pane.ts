import type { SheetSelection } from '../workbook/sheet-selection';
import { habits } from '../taskpane/at-home/habits';
import { askPane, type PaneRequest } from '../taskpane/office/pane-requests';
import { tellSeen } from '../taskpane/office/when-seen';
import { CELL_COMMANDS, KEY_COMMANDS, type Command } from './ribbon-command';

/** What a command asks of the pane; of a cell where the cell is. */
type Ask = PaneRequest | { readonly here: 'record' | 'explain' | 'member' };

const ASKS: Readonly<Record<Command, Ask>> = {
  checkMonth: { kind: 'check' },
  writeDuesNotice: { kind: 'notice' },
  writeHalfYearSummary: { kind: 'summary' },
  openRecord: { kind: 'record' },
  recordHere: { here: 'record' },
  explainHere: { here: 'explain' },
  memberHere: { here: 'member' },
  nextFinding: { kind: 'finding', by: 1 },
  previousFinding: { kind: 'finding', by: -1 },
};

/**
 * Shows the pane at what the command is about. False where no pane can be shown from here, or
 * the person wants none: then the command does its work without. A switched off key or menu
 * counts as done.
 */
export async function openInPane(command: Command, selection: SheetSelection): Promise<boolean> {
  const isExtra = [...CELL_COMMANDS, ...KEY_COMMANDS].some((each) => each === command);
  if (isExtra && !habits().keys) return true;
  if (!isExtra && !habits().ribbon) return false;
  const ask = ASKS[command];
  const request: PaneRequest = 'here' in ask ? { kind: 'here', what: ask.here, cell: await selection.current() } : ask;
  if (!(await showPane())) return false;
  askPane(request);
  return true;
}

/** Only with the shared runtime is this the pane's own page; without it there is no pane to show from here. */
export async function showPane(): Promise<boolean> {
  if (!Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return false;
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // An Excel that says it can and cannot: the button answers without a pane.
    return false;
  }
  tellSeen();
  return true;
}
