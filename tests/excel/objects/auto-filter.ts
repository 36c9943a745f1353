import { property } from '../protocol/members';
import { describeType } from '../protocol/object-type';

/** AutoFilter of a sheet or of a table. */
export class AutoFilterObject {
  constructor(
    readonly enabled: boolean,
    readonly isDataFiltered: boolean,
  ) {}
}

describeType(AutoFilterObject, {
  name: 'AutoFilter',
  members: {
    enabled: property('1.9', ({ enabled }) => enabled),
    isDataFiltered: property('1.9', ({ isDataFiltered }) => isDataFiltered),
  },
});
