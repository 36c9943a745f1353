import type { MemoryWorkbook } from '../model/workbook';
import { method, property } from '../protocol/members';
import { describeType } from '../protocol/object-type';

/** Functions: worksheet functions without a cell. */
export class FunctionsObject {
  constructor(readonly workbook: MemoryWorkbook) {}
}

class FunctionResultObject {
  constructor(readonly value: number) {}
}

const DAYS_BEFORE = { epoch1900: 25_569, epoch1904: 24_107 };

describeType(FunctionsObject, {
  name: 'Functions',
  members: {
    date: method('1.2', ({ workbook }, [year, month, day]) => {
      const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000;
      return new FunctionResultObject(days + (workbook.date1904 ? DAYS_BEFORE.epoch1904 : DAYS_BEFORE.epoch1900));
    }),
  },
});

describeType(FunctionResultObject, {
  name: 'FunctionResult',
  members: { value: property('1.2', ({ value }) => value) },
});
