import type { MemoryWorkbook } from './model/workbook';
import { ExcelError } from './protocol/excel-error';

/** What can go wrong in a real office, for one request of the page. */
export type Fault =
  /** A cell is being edited: Excel refuses every request. */
  | { readonly kind: 'cell-edit' }
  /** Excel refuses with one of its native error numbers before anything is done, 7000 for no permission. */
  | { readonly kind: 'refused'; readonly error: number }
  /** Somebody else changes the workbook before the request is carried out. */
  | { readonly kind: 'colleague'; readonly change: (workbook: MemoryWorkbook) => unknown }
  /** The action at the index fails; those before it have been carried out. */
  | { readonly kind: 'broken'; readonly atAction: number; readonly code: string }
  /** Excel refuses one method of its objects, "Table.resize"; what came before has been carried out. */
  | { readonly kind: 'refused-method'; readonly method: string; readonly code: string }
  /** Carried out as a whole, but the answer is lost: the page sees only a native error number. */
  | { readonly kind: 'lost-answer'; readonly error: number }
  /** The answer takes a while. */
  | { readonly kind: 'slow'; readonly milliseconds: number };

/** Faults waiting for the requests that they are meant for, counted from 1 since the last reset. */
export class Faults {
  private waiting: { request: number | 'every'; fault: Fault }[] = [];

  at(request: number | 'every', fault: Fault): void {
    this.waiting.push({ request, fault });
  }

  clear(): void {
    this.waiting = [];
  }

  for<K extends Fault['kind']>(request: number, kind: K): Extract<Fault, { kind: K }> | undefined {
    const found = this.waiting.find(
      (entry) => (entry.request === request || entry.request === 'every') && entry.fault.kind === kind,
    );
    return found?.fault as Extract<Fault, { kind: K }> | undefined;
  }

  beforeAction(request: number, action: number): void {
    const broken = this.for(request, 'broken');
    if (broken?.atAction === action) throw new ExcelError(broken.code);
  }

  beforeMethod(request: number, method: string): void {
    const refused = this.for(request, 'refused-method');
    if (refused?.method === method) throw new ExcelError(refused.code);
  }
}
