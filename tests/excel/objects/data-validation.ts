import { ExcelError, NotPlayed } from '../protocol/excel-error';
import { property } from '../protocol/members';
import { describeType } from '../protocol/object-type';
import { checkUnprotected } from './protected-cells';
import type { RangeObject } from './range';

/** Excel's limit for choices that are typed into the rule. */
const LIST_LIMIT = 255;

export class DataValidationObject {
  constructor(readonly range: RangeObject) {}
}

describeType(DataValidationObject, {
  name: 'DataValidation',
  members: {
    rule: property(
      '1.8',
      () => {
        throw new NotPlayed('reading a validation rule');
      },
      ({ range }, value) => {
        checkUnprotected(range.sheet);
        const { list } = value as { list?: { source?: unknown; inCellDropDown?: boolean } };
        if (typeof list?.source !== 'string') throw new NotPlayed('validation other than by a typed list');
        if (list.source.length > LIST_LIMIT) throw new ExcelError('InvalidArgument', 'the list is too long');
        range.sheet.validations.push({
          range: range.area,
          settings: { source: list.source, inCellDropDown: list.inCellDropDown ?? true },
        });
      },
    ),
  },
});
