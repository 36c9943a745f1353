import type { CellRef } from '../../../records/cell-ref';
import { ValueNotAllowed, type RefusedValue } from '../../../workbook/errors';
import type { CellRange, CellValue } from '../../../workbook/snapshot';
import { isAllowed, type CellRule } from '../../validation/cell-rule';
import { excelRule, typedEntries } from './excel-rule';
import { listPlace, ListQuery } from './list-source';
import { ValidationQuery } from './validation-query';

/** A value that is to be written, and the cell whose rule it has to keep. */
export interface JudgedValue {
  /** Where it is written, for the person. */
  readonly cell: CellRef;
  readonly value: CellValue;
  /** Where its rule is asked for: the cell itself, or the one above a row that is not there yet. */
  readonly row: number;
  readonly column: number;
}

export interface JudgedRange {
  readonly query: ValidationQuery;
  readonly values: readonly JudgedValue[];
}

/**
 * Throws ValueNotAllowed with every value that the sheet's own validation would
 * not let a person type. One more round trip where a dropdown's entries stand in
 * cells or where a large range has several rules; none otherwise.
 */
export async function judgeValues(
  context: Excel.RequestContext,
  ranges: readonly JudgedRange[],
  date1904: boolean,
): Promise<void> {
  const asked = ranges.filter(({ query, values }) => values.length > 0 && query.exists);
  const single = asked.filter(({ query }) => query.isMixed).flatMap(eachCell);
  const whole = asked.filter(({ query }) => !query.isMixed);
  const lists = new ListQueries(context);
  for (const { query } of whole) lists.ask(query);
  if (single.length > 0 || lists.isWaiting) await context.sync();
  const later = new ListQueries(context);
  for (const { query } of single) later.ask(query);
  if (later.isWaiting) await context.sync();
  const refused = [
    ...whole.flatMap((range) => refusedValues(range, lists, date1904)),
    ...single.flatMap((range) => refusedValues(range, later, date1904)),
  ];
  if (refused.length > 0) throw new ValueNotAllowed(refused);
}

function eachCell({ query, values }: JudgedRange): readonly JudgedRange[] {
  return values.map((value) => {
    const area: CellRange = { top: value.row, bottom: value.row, left: value.column, right: value.column };
    return { query: new ValidationQuery(query.sheet, query.sheetName, area), values: [value] };
  });
}

/** Dropdowns whose entries stand in cells; each place is asked for once. */
class ListQueries {
  private readonly queries = new Map<string, ListQuery>();

  constructor(private readonly context: Excel.RequestContext) {}

  get isWaiting(): boolean {
    return this.queries.size > 0;
  }

  ask(query: ValidationQuery): void {
    const source = sourceOf(query);
    const place = source === null ? null : listPlace(source);
    const key = keyOf(query, source ?? '');
    if (place && !this.queries.has(key)) this.queries.set(key, new ListQuery(this.context, query.sheetName, place));
  }

  entries(query: ValidationQuery, source: string): readonly string[] | null {
    return this.queries.get(keyOf(query, source))?.entries(query.ignoreBlanks) ?? null;
  }
}

function keyOf({ sheetName }: ValidationQuery, source: string): string {
  return `${sheetName}\n${source}`;
}

/** The formula of a dropdown that stands in cells; null for every other rule. */
function sourceOf(query: ValidationQuery): string | null {
  const { list } = query.exists ? query.rule : {};
  return typeof list?.source === 'string' && list.source.startsWith('=') ? list.source : null;
}

function refusedValues({ query, values }: JudgedRange, lists: ListQueries, date1904: boolean): readonly RefusedValue[] {
  if (!query.exists || query.isLenient) return [];
  const rule = ruleOf(query, lists, date1904);
  if (!rule) return [];
  const allowed = rule.kind === 'list' ? rule.entries : null;
  return values.filter(({ value }) => !isAllowed(rule, value)).map(({ cell, value }) => ({ cell, value, allowed }));
}

function ruleOf(query: ValidationQuery, lists: ListQueries, date1904: boolean): CellRule | null {
  const rule = excelRule(query.rule, date1904);
  if (rule?.kind !== 'list') return rule;
  const isKept = rule.source.startsWith('=');
  const entries = isKept ? lists.entries(query, rule.source) : typedEntries(rule.source);
  return entries && { kind: 'list', entries, caseless: isKept };
}
