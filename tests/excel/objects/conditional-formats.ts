import type { CellRange } from '../../../src/workbook/snapshot';
import type { MemoryRule, MemorySheet } from '../model/sheet';
import { ExcelError, NotPlayed } from '../protocol/excel-error';
import { method, property } from '../protocol/members';
import { describeType, type Member } from '../protocol/object-type';
import { overlaps } from './area';
import { checkUnprotected } from './protected-cells';

/** ConditionalFormatCollection of one or several ranges of a sheet. */
export class ConditionalFormatsObject {
  constructor(
    readonly sheet: MemorySheet,
    readonly areas: readonly CellRange[],
  ) {}

  /** A format over several areas is one, whichever of them is asked for. */
  get formats(): readonly ConditionalFormatObject[] {
    const found = new Map<MemoryRule['settings'], MemoryRule>();
    for (const rule of this.sheet.conditionalFormats) {
      if (this.areas.some((area) => overlaps(area, rule.range)) && !found.has(rule.settings))
        found.set(rule.settings, rule);
    }
    return [...found.values()].map((rule) => new ConditionalFormatObject(rule, this.sheet));
  }
}

abstract class RuleObject {
  constructor(readonly rule: MemoryRule) {}
}
class ConditionalFormatObject extends RuleObject {
  constructor(
    rule: MemoryRule,
    readonly sheet: MemorySheet,
  ) {
    super(rule);
  }
}
class CustomObject extends RuleObject {}
class FormulaRuleObject extends RuleObject {}
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

/** What Excel tells of a format besides its settings, which are one object for all areas of a format. */
const known = new WeakMap<MemoryRule['settings'], { readonly id: string; readonly type: string }>();
let nextFormat = 1;

/** Those that a test has put there, as a person would, are given what Excel gives them when they are first asked for. */
function factsOf({ settings }: MemoryRule): { readonly id: string; readonly type: string } {
  const facts = known.get(settings) ?? {
    id: `format-${nextFormat++}`,
    type: 'formula' in settings ? 'Custom' : 'DataBar',
  };
  known.set(settings, facts);
  return facts;
}

const PLAYED = ['DataBar', 'CellValue', 'Custom'];

describeType(ConditionalFormatsObject, {
  name: 'ConditionalFormatCollection',
  items: ({ formats }) => formats,
  index: ({ formats }, id) => {
    const found = formats.find(({ rule }) => factsOf(rule).id === id);
    if (!found) throw new ExcelError('ItemNotFound', String(id));
    return found;
  },
  members: {
    add: method('1.6', ({ sheet, areas }, [given]) => {
      const type = String(given);
      if (!PLAYED.includes(type)) throw new NotPlayed(`the conditional format ${type}`);
      checkUnprotected(sheet);
      const settings: MemoryRule['settings'] = {};
      known.set(settings, { id: `format-${nextFormat++}`, type });
      const rules = areas.map((range): MemoryRule => ({ range, settings }));
      const [first] = rules;
      if (!first) throw new ExcelError('InvalidArgument');
      sheet.conditionalFormats.push(...rules);
      return new ConditionalFormatObject(first, sheet);
    }),
  },
});

describeType(ConditionalFormatObject, {
  name: 'ConditionalFormat',
  id: ({ rule }) => factsOf(rule).id,
  members: {
    id: property('1.6', ({ rule }) => factsOf(rule).id),
    type: property('1.6', ({ rule }) => factsOf(rule).type),
    dataBar: property('1.6', ({ rule }) => new DataBarObject(rule)),
    cellValue: property('1.6', ({ rule }) => new CellValueObject(rule)),
    custom: property('1.6', ({ rule }) => {
      if (factsOf(rule).type !== 'Custom') throw new ExcelError('InvalidArgument');
      return new CustomObject(rule);
    }),
    customOrNullObject: property('1.6', ({ rule }) =>
      factsOf(rule).type === 'Custom' ? new CustomObject(rule) : null,
    ),
    delete: method('1.6', ({ rule, sheet }) => {
      checkUnprotected(sheet);
      const kept = sheet.conditionalFormats.filter(({ settings }) => settings !== rule.settings);
      sheet.conditionalFormats.splice(0, sheet.conditionalFormats.length, ...kept);
    }),
  },
});

describeType(CustomObject, {
  name: 'CustomConditionalFormat',
  members: {
    rule: property('1.6', ({ rule }) => new FormulaRuleObject(rule)),
    format: property('1.6', ({ rule }) => new RuleFormatObject(rule)),
  },
});

describeType(FormulaRuleObject, { name: 'ConditionalFormatRule', members: { formula: setting('formula') } });

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
  members: {
    color: setting('color', 'font/color'),
    bold: setting('bold', 'font/bold'),
    italic: setting('italic', 'font/italic'),
  },
});

describeType(RuleFillObject, {
  name: 'ConditionalRangeFill',
  members: { color: setting('color', 'fill/color') },
});
