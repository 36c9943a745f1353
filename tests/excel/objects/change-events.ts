import type { MemoryWorkbook } from '../model/workbook';

const CHANGED = 10;
const SELECTED = 14;

/** What may happen to a whole sheet, by the numbers of office.js. */
const OF_SHEETS = { added: 13, deleted: 15, renamed: 25 } as const;
export type SheetEvent = keyof typeof OF_SHEETS;

/** Which changes of cells the page wants to hear of, and their telling. */
export class ChangeEvents {
  private readonly targets = new Set<string>();
  private hearsSelection = false;
  private readonly sheetEvents = new Set<SheetEvent>();

  constructor(private readonly send: (eventType: number, target: string, argument: object) => void) {}

  listen(target: string): void {
    this.targets.add(target);
  }

  ignore(target: string): void {
    this.targets.delete(target);
  }

  listenTo(event: SheetEvent): void {
    this.sheetEvents.add(event);
  }

  ignoreOf(event: SheetEvent): void {
    this.sheetEvents.delete(event);
  }

  listenToSelection(hears: boolean): void {
    this.hearsSelection = hears;
  }

  /** Tells of a cell, or an area, that the person has selected. */
  selected(workbook: MemoryWorkbook, sheetName: string, address: string): void {
    const worksheetId = workbook.findSheet(sheetName)?.id ?? '';
    if (this.hearsSelection) this.send(SELECTED, 'Workbook', { address, worksheetId });
  }

  /** True while the page wants to be told of selections. */
  get followsSelection(): boolean {
    return this.hearsSelection;
  }

  /** True while the page listens to the whole workbook. */
  get listening(): boolean {
    return this.targets.has('Workbook') || this.sheetEvents.size > 0;
  }

  /** Tells of a sheet that somebody added, deleted or renamed. */
  sheet(event: SheetEvent, worksheetId: string): void {
    if (this.sheetEvents.has(event)) this.send(OF_SHEETS[event], 'Workbook', { source: 'Local', worksheetId });
  }

  /** Tells of a changed cell. `source` is "Local" for this person, "Remote" for a colleague. */
  changed(
    workbook: MemoryWorkbook,
    sheetName: string,
    address: string,
    source: 'Local' | 'Remote',
    byAddIn: boolean,
  ): void {
    const worksheetId = workbook.findSheet(sheetName)?.id ?? '';
    const argument = {
      address,
      changeType: 'RangeEdited',
      source,
      worksheetId,
      ...(byAddIn ? { triggerSource: 'ThisLocalAddin' } : {}),
    };
    for (const target of this.targets) {
      if (target === 'Workbook' || target === worksheetId) this.send(CHANGED, target, argument);
    }
  }
}
