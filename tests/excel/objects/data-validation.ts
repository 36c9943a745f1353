import type { CellRange } from '../../../src/workbook/snapshot';
import type { MemoryValidation } from '../model/validations';
import { ExcelError, NotPlayed } from '../protocol/excel-error';
import { method, property } from '../protocol/members';
import { describeType, type Member } from '../protocol/object-type';
import { eachCell, fullAreaAddress } from './area';
import { checkUnprotected } from './protected-cells';
import { RangeObject } from './range';

/** Excel's limit for choices that are typed into the rule. */
const LIST_LIMIT = 255;

const KINDS = ['wholeNumber', 'decimal', 'list', 'date', 'time', 'textLength', 'custom'];

export class DataValidationObject {
  constructor(readonly range: RangeObject) {}

  /** Every different rule of the range; null where cells have none. */
  get found(): ReadonlySet<MemoryValidation['rule'] | null> {
    const { sheet, area } = this.range;
    const rules = new Set<MemoryValidation['rule'] | null>();
    eachCell(area, (row, column) => rules.add(sheet.validations.at(row, column)?.rule ?? null));
    return rules;
  }

  /** "MixedCriteria" where some cells have a rule, "Inconsistent" where they have different ones. */
  get type(): string {
    const { found } = this;
    if (found.size > 1) return found.has(null) ? 'MixedCriteria' : 'Inconsistent';
    const [rule] = found;
    const kind = rule ? (Object.keys(rule)[0] ?? 'none') : 'none';
    return kind.charAt(0).toUpperCase() + kind.slice(1);
  }

  /** What all cells share; null where they differ. */
  get one(): MemoryValidation | null {
    const { sheet, area } = this.range;
    return this.found.size === 1 ? sheet.validations.at(area.top, area.left) : null;
  }

  change(change: Partial<MemoryValidation>): void {
    checkUnprotected(this.range.sheet);
    this.range.sheet.validations.change(this.range.area, change);
  }
}

function setting(name: 'errorAlert' | 'prompt' | 'ignoreBlanks', missing: unknown): Member<DataValidationObject> {
  return property(
    '1.8',
    (validation) => (validation.found.size > 1 ? null : (validation.one?.[name] ?? missing)),
    (validation, value) => validation.change({ [name]: value }),
  );
}

describeType(DataValidationObject, {
  name: 'DataValidation',
  members: {
    type: property('1.8', ({ type }) => type),
    rule: property(
      '1.8',
      (validation) => (validation.found.size > 1 ? null : (validation.one?.rule ?? {})),
      ({ range }, value) => {
        checkUnprotected(range.sheet);
        range.sheet.validations.set(range.area, ruleGiven(value, range.area));
      },
    ),
    errorAlert: setting('errorAlert', { message: '', showAlert: true, style: 'Stop', title: '' }),
    prompt: setting('prompt', { message: '', showPrompt: true, title: '' }),
    ignoreBlanks: setting('ignoreBlanks', true),
    clear: method('1.8', ({ range }) => {
      checkUnprotected(range.sheet);
      range.sheet.validations.clear(range.area);
    }),
  },
});

function ruleGiven(value: unknown, area: CellRange): MemoryValidation['rule'] {
  const [kind = '', ...more] = Object.keys(value as object);
  if (!KINDS.includes(kind) || more.length > 0) throw new ExcelError('InvalidArgument', 'one kind of rule at a time');
  const given = (value as Record<string, Record<string, unknown>>)[kind] ?? {};
  if (kind === 'list') return { list: { inCellDropDown: given.inCellDropDown ?? true, source: source(given.source) } };
  if (kind === 'custom') return { custom: { formula: relative(given.formula, area) } };
  const operands = { formula1: operand(given.formula1, area), formula2: operand(given.formula2, area) };
  return { [kind]: { ...operands, operator: given.operator } };
}

function source(given: unknown): string {
  if (given instanceof RangeObject) return `=${fullAreaAddress(given.sheet.name, given.area)}`;
  if (typeof given !== 'string') throw new ExcelError('InvalidArgument', 'a list needs its source');
  if (!given.startsWith('=') && given.length > LIST_LIMIT) throw new ExcelError('InvalidArgument', 'too long a list');
  return given;
}

/** Given as a number or as text, always told as a formula. */
function operand(given: unknown, area: CellRange): string {
  if (given === undefined || given === null || given === '') return '';
  if (typeof given !== 'string' && typeof given !== 'number')
    throw new NotPlayed('an operand that is a range or a date');
  const text = String(given);
  return relative(text.startsWith('=') ? text : `=${text}`, area);
}

/** References that move along with the cell would have to be told for each cell of the range. */
function relative(given: unknown, area: CellRange): string {
  const formula = String(given);
  const isOneCell = area.top === area.bottom && area.left === area.right;
  if (!isOneCell && /(?<![$\p{L}\p{N}])[A-Z]{1,3}\d/u.test(formula)) {
    throw new NotPlayed('a rule with relative references over several cells');
  }
  return formula;
}
