import { type CellReading, fieldAt } from '../../notation/cell-reading';
import { splitNames } from '../../notation/names';
import { normaliseText, squeezeText } from '../../notation/normalise';
import { isBlankValue, isErrorText, isNothing, unreadableCell } from '../../notation/read-cell';
import { parseYesNoCell } from '../../notation/yes-no';
import type { Field } from '../../records/field';
import type { Month } from '../../records/month';
import { NOT_CALCULATED } from '../../records/not-calculated';
import type { FieldName } from '../../roles/role-tables';
import type { CellKind, CellKinds, FieldEntry } from '../../roles/field-entry';
import { textOf } from '../../workbook/sheet-cells';
import type { CellValue } from '../../workbook/snapshot';
import type { PersonIndex } from '../persons/person-index';
import type { IssueList } from './reading-context';
import type { Placed, TableRow } from './table-row';

export type Parser<T> = (value: CellValue) => CellReading<T>;

/** Reads the fields of one row, reporting each cell that cannot be understood. Null where there is no such column. */
export interface FieldReader {
  readonly read: <T>(field: FieldName, parse: Parser<T>) => Field<T> | null;
  /** For money: a merged area counts once, in its first cell. */
  readonly readOwn: <T>(field: FieldName, parse: Parser<T>) => Field<T> | null;
}

export function fieldReader(row: TableRow, month: Month | null, issues: IssueList): FieldReader {
  const readAt = <T>(field: FieldName, placed: Placed | null, parse: Parser<T>): Field<T> | null => {
    if (placed === null) return null;
    const found = fieldAt(parse(placed.value), placed.cell);
    return found.state === 'unreadable' ? issues.checked(found, { role: row.table.role, field, month }) : found;
  };
  return {
    read: (field, parse) => readAt(field, row.at(field), parse),
    readOwn: (field, parse) => readAt(field, row.ownAt(field), parse),
  };
}

type Entries = Readonly<Record<string, FieldEntry>>;
type Read<T extends Entries, Aside> = {
  [F in keyof T]: F extends Aside ? never : T[F]['cell'] extends CellKind ? F : never;
}[keyof T];

/** The fields of a role as its table says they are read, but for those aside, which are read with others. */
type FieldsRead<T extends Entries, Aside extends keyof T> = {
  readonly [F in Read<T, Aside>]: Field<KindRead<T[F]>> | null;
};
type KindRead<E extends FieldEntry> = E['cell'] extends CellKind ? CellKinds[E['cell']] : never;

/** A parser of each kind of cell that the fields read are of. */
type ParsersOf<T extends Entries, Aside extends keyof T> = {
  readonly [K in T[Read<T, Aside>]['cell'] & CellKind]: Parser<CellKinds[K]>;
};

/** Prepares reading the fields of a role's table, row after row. */
export function fieldsOfRow<T extends Entries, const Aside extends keyof T & string>(
  fields: T,
  aside: readonly Aside[],
): (read: FieldReader['read'], parsers: ParsersOf<T, Aside>) => FieldsRead<T, Aside> {
  const kinds = (Object.entries(fields) as [FieldName, FieldEntry][]).flatMap(([field, { cell }]) =>
    cell === null || aside.some((each) => each === field) ? [] : [[field, cell] as const],
  );
  return (read, parsers) => {
    // The table pairs each field with its kind, and `ParsersOf` each kind with its parser.
    const parserOf = parsers as unknown as Readonly<Record<CellKind, Parser<unknown>>>;
    return Object.fromEntries(kinds.map(([field, cell]) => [field, read(field, parserOf[cell])])) as FieldsRead<
      T,
      Aside
    >;
  };
}

/**
 * Any text, as written but for the spaces around it. A dash says that there is
 * nothing to write, and what Excel shows for a failed formula says nothing either; a
 * formula that has not been computed yet may say anything.
 */
export const parseTextCell: Parser<string> = (value) => {
  if (value === NOT_CALCULATED) return unreadableCell(value, 'text');
  const text = textOf(value).trim();
  const plain = normaliseText(text);
  if (plain === '' || isNothing(plain) || isErrorText(plain)) return { state: 'blank' };
  return { state: 'read', value: text };
};

/** 是否外出: a yes or no, or the word 外出 itself. */
export const parseOutingCell: Parser<boolean> = (value) =>
  squeezeText(textOf(value)) === '外出' ? { state: 'read', value: true } : parseYesNoCell(value);

/** A cell that may name several sections: 办公室 人教科, 办公室、人教科. */
export const sectionsField: Parser<readonly string[]> = (value) => {
  const text = parseTextCell(value);
  if (text.state !== 'read') return text;
  const names = splitNames(text.value);
  return names.length === 0 ? { state: 'blank' } : { state: 'read', value: names };
};

const TITLE = /^(?:党?支部|党总支)?(?:副?书记|(?:组织|宣传|纪检|青年|统战|保密|生活)?委员|支委|同志)[:：]?$/u;
const TITLE_BEFORE =
  /^(?:党?支部|党总支)?(?:副?书记|(?:组织|宣传|纪检|青年|统战|保密|生活)?委员|支委|同志)[:：]?(?=\S)/u;
const TITLE_AFTER = /(?:(?:党?支部)?副?书记|(?:组织|宣传|纪检|青年|统战|保密|生活)?委员|支委|同志)$/u;

/**
 * A cell that names members. Each is given as the roster shows that member, so
 * that it can be looked up, a title beside the name (书记王芳, 书记 王芳) left out; anybody
 * else as written.
 */
export function namesField(persons: PersonIndex): Parser<readonly string[]> {
  const asOnRoster = (name: string): string => {
    const forms = [name, name.replace(TITLE_BEFORE, ''), name.replace(TITLE_AFTER, '')];
    for (const form of forms) {
      const member = form === '' ? null : persons.memberNamed(form);
      if (member) return member.displayName;
    }
    return name;
  };
  return (value) => {
    if (value === NOT_CALCULATED) return unreadableCell(value, 'text');
    if (isBlankValue(value)) return { state: 'blank' };
    const parts = splitNames(textOf(value));
    const names = parts.filter((part) => !TITLE.test(part));
    return { state: 'read', value: (names.length > 0 ? names : parts).map(asOnRoster) };
  };
}
