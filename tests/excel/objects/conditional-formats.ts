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
class CellValueObject extends RuleObject {}
class RuleFormatObject extends RuleObject {}
class RuleFontObject extends RuleObject {}
class RuleFillObject extends RuleObject {}

function setting<T extends RuleObject>(name: string, as = name): Member<T> {
  return property(
    '1.6',
    ({ rule }) => rule.settings[as] ?? null,
    ({ rule }, value) => (rule.settings[as] = value),
  );
}

describeType(ConditionalFormatsObject, {
  name: 'ConditionalFormatCollection',
  members: {
    add: method('1.6', ({ range }, [type]) => {
      if (type !== 'DataBar' && type !== 'CellValue') throw new NotPlayed(`the conditional format ${String(type)}`);
      checkUnprotected(range.sheet);
      const rule: MemoryRule = { range: range.area, settings: {} };
      range.sheet.conditionalFormats.push(rule);
      return new ConditionalFormatObject(rule);
    }),
  },
});

describeType(ConditionalFormatObject, {
  name: 'ConditionalFormat',
  members: {
    dataBar: property('1.6', ({ rule }) => new DataBarObject(rule)),
    cellValue: property('1.6', ({ rule }) => new CellValueObject(rule)),
  },
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

describeType(CellValueObject, {
  name: 'CellValueConditionalFormat',
  members: { rule: setting('rule'), format: property('1.6', ({ rule }) => new RuleFormatObject(rule)) },
});

describeType(RuleFormatObject, {
  name: 'ConditionalRangeFormat',
  members: {
    font: property('1.6', ({ rule }) => new RuleFontObject(rule)),
    fill: property('1.6', ({ rule }) => new RuleFillObject(rule)),
  },
});

describeType(RuleFontObject, {
  name: 'ConditionalRangeFont',
  members: { color: setting('color', 'font/color'), bold: setting('bold', 'font/bold') },
});

describeType(RuleFillObject, {
  name: 'ConditionalRangeFill',
  members: { color: setting('color', 'fill/color') },
});
