import type { MemorySheet } from '../model/sheet';
import { NotPlayed } from '../protocol/excel-error';
import { method } from '../protocol/members';
import { describeType } from '../protocol/object-type';
import { RangeObject } from './range';

/** WorksheetFreezePanes */
export class FreezePanesObject {
  constructor(readonly sheet: MemorySheet) {}
}

describeType(FreezePanesObject, {
  name: 'WorksheetFreezePanes',
  members: {
    freezeAt: method('1.7', ({ sheet }, [range]) => {
      if (!(range instanceof RangeObject)) throw new NotPlayed('freezeAt with an address');
      sheet.frozen = range.area;
    }),
    freezeRows: method(
      '1.7',
      ({ sheet }, [count]) => void (sheet.frozen = { top: 1, left: 0, bottom: Number(count), right: 0 }),
    ),
    freezeColumns: method(
      '1.7',
      ({ sheet }, [count]) => void (sheet.frozen = { top: 0, left: 1, bottom: 0, right: Number(count) }),
    ),
  },
});
