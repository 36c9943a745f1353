import { officeCode } from './named-error';
import { inExcel } from './session';
import { supports } from './supports';

/** How long after the last change of a cell the listener is called, in milliseconds. */
export const SETTLE_TIME = 400;

/** Told of a listener that could not be set up or taken down, as a named error. */
export type ReportProblem = (problem: unknown) => void;

type Handlers = readonly OfficeExtension.EventHandlerResult<unknown>[];

/**
 * Hears of changed cells, and of sheets that were added, deleted or (where this Excel
 * tells) renamed, and calls the listener once they have settled, so that a pasted
 * block or a filled column is one call. Changes of cells that this add-in made itself
 * do not count, where Excel tells them apart (ExcelApi 1.14). A renaming that Excel
 * does not tell of is found at the next read.
 */
export class ChangeListener {
  private timer: ReturnType<typeof setTimeout> | null = null;
  private stopped = false;
  private readonly handlers: Promise<Handlers>;

  constructor(
    private readonly listener: () => void,
    private readonly report: ReportProblem,
  ) {
    this.handlers = this.start().catch((problem: unknown) => {
      this.report(problem);
      return [];
    });
  }

  /** The listener is not called again, from this moment on; Excel is told so too. */
  stop(): void {
    if (this.stopped) return;
    this.stopped = true;
    if (this.timer !== null) clearTimeout(this.timer);
    void this.handlers.then(takeDown).catch(this.report);
  }

  private start(): Promise<Handlers> {
    return inExcel(async (context) => {
      const { worksheets } = context.workbook;
      const heard = (change: object): Promise<void> => {
        if (!isOwn(change)) this.heard();
        return Promise.resolve();
      };
      const handlers = [
        worksheets.onChanged.add(heard),
        worksheets.onAdded.add(heard),
        worksheets.onDeleted.add(heard),
      ];
      await context.sync();
      return [...handlers, ...(await renamings(context, heard))];
    });
  }

  private heard(): void {
    if (this.stopped) return;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => this.listener(), SETTLE_TIME);
  }
}

function isOwn(change: object): boolean {
  return 'triggerSource' in change && change.triggerSource === 'ThisLocalAddin';
}

/**
 * The documentation has this event in ExcelApi 1.17, the source of office.js in ExcelApiOnline alone: an Excel may not
 * know it after all, and listening goes on without. Asked for apart, because Excel refuses a batch as a whole.
 */
async function renamings(
  context: Excel.RequestContext,
  heard: (change: object) => Promise<void>,
): Promise<readonly OfficeExtension.EventHandlerResult<unknown>[]> {
  if (!supports('1.17')) return [];
  try {
    const handler = context.workbook.worksheets.onNameChanged.add(heard);
    await context.sync();
    return [handler];
  } catch (problem) {
    if (officeCode(problem) === 'ApiNotFound') return [];
    throw problem;
  }
}

async function takeDown(handlers: Handlers): Promise<void> {
  const [first] = handlers;
  if (first === undefined) return;
  // Handlers can be removed only in the context that added them.
  await Excel.run(first.context, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
}
