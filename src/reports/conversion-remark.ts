import type { Words } from '../locales/words';
import type { Conversion } from '../workbook/conversion';
import { listText } from './format/list';

/** What is to be known while such an .xlsx is on the screen, which will be saved under the name of `saved`. */
export function openedRemark(conversion: Conversion, saved: string, words: Words): string {
  const { name, kind, blocked } = conversion;
  const [first] = blocked;
  if (first) return words(`conversion.readOnly.${first}`, { file: name });
  const opened = words('conversion.opened', { file: name, saved });
  return kind === 'csv' ? opened : opened + words('conversion.left', { lost: lostText(conversion, words) });
}

/** What is to be known of an .xlsx that was made of a file of another kind. */
export function conversionRemark(conversion: Conversion, words: Words): string {
  const { kind, ending } = conversion;
  if (kind === 'csv') return words('conversion.text', { ending });
  return words('conversion.made', { ending, lost: lostText(conversion, words) });
}

function lostText({ lost }: Conversion, words: Words): string {
  return listText(
    lost.map((each) => words(`conversion.lost.${each}`)),
    words,
  );
}
