import { namedError, officeCode } from './named-error';
import { patiently } from './patience';
import { supports } from './supports';

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** What messages call the workbook while Excel has not told its name. */
const WORKBOOK = 'Excel';

/** Runs a batch of one request, or one that only reads, patiently; whatever Office.js throws comes out under the product's own names. */
export async function inExcel<T>(batch: Batch<T>): Promise<T> {
  try {
    return await patiently(() => Excel.run(batch));
  } catch (problem) {
    throw namedError(problem, WORKBOOK);
  }
}

/**
 * Runs a batch that writes, once unless it has to be begun again: one step for Ctrl+Z where this Excel can join
 * the steps of a batch, else one step for each round trip. The batch may be begun
 * a second time, so it must look before it writes.
 */
export async function inExcelAsOneStep<T>(batch: Batch<T>): Promise<T> {
  if (!supports('1.20')) return onceInExcel(batch);
  try {
    return await Excel.run({ mergeUndoGroup: true }, batch);
  } catch (problem) {
    if (officeCode(problem) === 'UndoNotSupported') return onceInExcel(batch);
    throw namedError(problem, WORKBOOK);
  }
}

/** Which of its requests are patient is the batch's own affair. */
async function onceInExcel<T>(batch: Batch<T>): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (problem) {
    throw namedError(problem, WORKBOOK);
  }
}
