import type { DuesLine } from '../../records/dues';
import type { Person } from '../../records/member';
import type { Month } from '../../records/month';
import { parseAmountCell } from '../../notation/amount';
import { parseYesNoCell } from '../../notation/yes-no';
import { fieldReader, type Parser } from './field-reader';
import type { ReadingContext } from './reading-context';
import type { TableRow } from './table-row';
import { parseTextCell } from './text-field';

/** What a ledger's row says of its person beside the amounts of the months. */
export function duesLine(
  row: TableRow,
  person: Person,
  { from, to }: { readonly from: Month; readonly to: Month },
  month: Month | null,
  { issues }: ReadingContext,
): DuesLine {
  const { read } = fieldReader(row, month, issues);
  return {
    person,
    from,
    to,
    standard: read('standard', parseAmountCell),
    wageBase: read('wageBase', parseAmountCell),
    exempt: read('exempt', parseExemptCell),
    exemptReason: read('exemptReason', parseTextCell),
    notes: read('notes', parseTextCell),
  };
}

/** 减免: a no (否, 无, 0) is no exemption, as good as blank; anything else says what it is. */
const parseExemptCell: Parser<string> = (value) => {
  const answer = parseYesNoCell(value);
  return answer.state === 'read' && !answer.value ? { state: 'blank' } : parseTextCell(value);
};
