import type { Words } from '../locales/words';
import type { Conversion } from '../workbook/conversion';
import { listText } from './format/list';

/** What is to be known of an .xlsx that was made of a file of another kind. */
export function conversionRemark({ kind, ending, lost }: Conversion, words: Words): string {
  if (kind === 'csv') return words('conversion.text', { ending });
  const names = lost.map((each) => words(`conversion.lost.${each}`));
  return words('conversion.made', { ending, lost: listText(names, words) });
}
