import { inExcel } from './session';

/** How long after the last change of a cell the listener is called, in milliseconds. */
export const SETTLE_TIME = 400;

/** Told of a listener that could not be set up or taken down, as a named error. */
export type ReportProblem = (problem: unknown) => void;

/**
 * Hears of changed cells and calls the listener once they have settled, so that a
 * pasted block or a filled column is one call. Changes that this add-in made
 * itself do not count, where Excel tells them apart (ExcelApi 1.14).
 */
export class ChangeListener {
  private timer: ReturnType<typeof setTimeout> | null = null;
  private stopped = false;
  private readonly handler: Promise<OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> | null>;

  constructor(
    private readonly listener: () => void,
    private readonly report: ReportProblem,
  ) {
    this.handler = this.start().catch((problem: unknown) => {
      this.report(problem);
      return null;
    });
  }

  /** The listener is not called again, from this moment on; Excel is told so too. */
  stop(): void {
    if (this.stopped) return;
    this.stopped = true;
    if (this.timer !== null) clearTimeout(this.timer);
    void this.handler.then((handler) => (handler ? takeDown(handler) : undefined)).catch(this.report);
  }

  private start(): Promise<OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>> {
    return inExcel(async (context) => {
      const handler = context.workbook.worksheets.onChanged.add((change) => {
        this.heard(change);
        return Promise.resolve();
      });
      await context.sync();
      return handler;
    });
  }

  private heard({ triggerSource }: { readonly triggerSource?: string }): void {
    if (this.stopped || triggerSource === 'ThisLocalAddin') return;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => this.listener(), SETTLE_TIME);
  }
}

async function takeDown(handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>): Promise<void> {
  // A handler can be removed only in the context that added it.
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
}
