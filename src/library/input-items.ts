import type { z } from 'zod';
import type { FieldEntry, Input } from '../roles/field-entry';
import type { CellValue } from '../workbook/snapshot';
import { INPUT_KINDS, type Kind } from './input-kinds';

type Entries = Readonly<Record<string, FieldEntry>>;

/** The property's name of a field: its own unless its table names another. */
type PropertyOf<F, E extends FieldEntry> = E['input'] extends { readonly as: infer A extends string } ? A : F;
type KindOf<E extends FieldEntry> = NonNullable<E['input']>['kind'];
type SchemaOf<E extends FieldEntry> = E['input'] extends { readonly required: true }
  ? (typeof INPUT_KINDS)[KindOf<E>]['schema']
  : z.ZodOptional<(typeof INPUT_KINDS)[KindOf<E>]['schema']>;

/** A schema for each field that a program may hand over. */
export type ShapeOf<T extends Entries> = {
  readonly [F in keyof T as T[F]['input'] extends Input ? PropertyOf<F, T[F]> & string : never]: SchemaOf<T[F]>;
};

/** The properties of an item of a role's list, as the role's table has them. */
export function shapeOf<T extends Entries>(fields: T): ShapeOf<T> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, { input }]) => {
      if (input === null) return [];
      const { schema } = INPUT_KINDS[input.kind];
      return [[input.as ?? field, input.required ? schema : schema.optional()]];
    }),
  ) as unknown as ShapeOf<T>;
}

/** An item of a list, by its properties. */
export type Item = Readonly<Record<string, unknown>>;

/** The fields of a list, and what a cell would hold of an item for each; nothing where it has no such property. */
export type Columns = readonly (readonly [field: string, cell: (item: Item) => CellValue])[];

export function columnsOf(fields: Entries): Columns {
  return Object.entries(fields).flatMap(([field, { input }]) => {
    if (input === null) return [];
    const property = input.as ?? field;
    const kind: Kind = INPUT_KINDS[input.kind];
    // The schema has seen to it that the property holds what its kind takes.
    return [[field, (item: Item) => (item[property] === undefined ? null : kind.cell(item[property]))] as const];
  });
}
