import type { MemoryRule } from '../model/sheet';
import { NotPlayed } from '../protocol/excel-error';
import { method, property } from '../protocol/members';
import { describeType, type Member } from '../protocol/object-type';
import { checkUnprotected } from './protected-cells';
import type { RangeObject } from './range';

/** ConditionalFormatCollection */
export class ConditionalFormatsObject {
  constructor(readonly range: RangeObject) {}
}

abstract class RuleObject {
  constructor(readonly rule: MemoryRule) {}
}
class ConditionalFormatObject extends RuleObject {}
class DataBarObject extends RuleObject {}
class PositiveBarObject extends RuleObject {}

function setting<T extends RuleObject>(name: string): Member<T> {
  return property(
    '1.6',
    ({ rule }) => rule.settings[name] ?? null,
    ({ rule }, value) => (rule.settings[name] = value),
  );
}

describeType(ConditionalFormatsObject, {
  name: 'ConditionalFormatCollection',
  members: {
    add: method('1.6', ({ range }, [type]) => {
      if (type !== 'DataBar') throw new NotPlayed(`the conditional format ${String(type)}`);
      checkUnprotected(range.sheet);
      const rule: MemoryRule = { range: range.area, settings: {} };
      range.sheet.bars.push(rule);
      return new ConditionalFormatObject(rule);
    }),
  },
});

describeType(ConditionalFormatObject, {
  name: 'ConditionalFormat',
  members: { dataBar: property('1.6', ({ rule }) => new DataBarObject(rule)) },
});

describeType(DataBarObject, {
  name: 'DataBarConditionalFormat',
  members: {
    positiveFormat: property('1.6', ({ rule }) => new PositiveBarObject(rule)),
    lowerBoundRule: setting('lowerBoundRule'),
    upperBoundRule: setting('upperBoundRule'),
    showDataBarOnly: setting('showDataBarOnly'),
  },
});

describeType(PositiveBarObject, {
  name: 'ConditionalDataBarPositiveFormat',
  members: { fillColor: setting('fillColor'), gradientFill: setting('gradientFill') },
});
