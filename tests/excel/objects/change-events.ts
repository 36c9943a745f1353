import type { MemoryWorkbook } from '../model/workbook';

const CHANGED = 10;

/** Which changes of cells the page wants to hear of, and their telling. */
export class ChangeEvents {
  private readonly targets = new Set<string>();

  constructor(private readonly send: (eventType: number, target: string, argument: object) => void) {}

  listen(target: string): void {
    this.targets.add(target);
  }

  ignore(target: string): void {
    this.targets.delete(target);
  }

  /** True while the page listens to the whole workbook. */
  get listening(): boolean {
    return this.targets.has('Workbook');
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
