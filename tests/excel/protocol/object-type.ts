import type { MemoryWorkbook } from '../model/workbook';
import { ExcelError, NotPlayed } from './excel-error';

/** What a member may reach besides its own object. */
export interface Surroundings {
  readonly workbook: MemoryWorkbook;
  readonly requirementSet: string;
}

export interface Member<T> {
  /** The requirement set that brought it, "1.4"; null for what office.js uses internally. */
  readonly set: string | null;
  readonly get?: (self: T, around: Surroundings) => unknown;
  readonly put?: (self: T, value: unknown, around: Surroundings) => void;
  readonly call?: (self: T, given: readonly unknown[], around: Surroundings) => unknown;
}

export interface ObjectType<T> {
  /** As in Excel's object model: "Worksheet". */
  readonly name: string;
  readonly members: Readonly<Record<string, Member<T>>>;
  /** collection.getItem(key) */
  readonly index?: (self: T, key: unknown, around: Surroundings) => unknown;
  readonly items?: (self: T) => readonly object[];
  readonly id?: (self: T) => string;
}

type Constructor<T> = abstract new (...given: never[]) => T;
// Keyed by class: what is put in under a class comes out for its instances only.
const types = new Map<unknown, ObjectType<never>>();

export function describeType<T extends object>(constructor: Constructor<T>, type: ObjectType<T>): void {
  types.set(constructor, type);
}

export function describedTypes(): readonly ObjectType<never>[] {
  return [...types.values()];
}

export function isDescribed(value: unknown): value is object {
  return typeof value === 'object' && value !== null && types.has(value.constructor);
}

export function typeOf(object: object): ObjectType<object> {
  const type = types.get(object.constructor);
  if (!type) throw new NotPlayed(`objects of ${object.constructor.name}`);
  return type as unknown as ObjectType<object>;
}

/** The member, if the Excel that is played has it. `name` in either spelling, "Values" or "values". */
export function memberOf(object: object, name: string, around: Surroundings): Member<object> {
  const type = typeOf(object);
  const member = type.members[camelCase(name)];
  if (!member) throw new NotPlayed(`${type.name}.${camelCase(name)}`);
  if (member.set !== null && newer(member.set, around.requirementSet)) {
    throw new ExcelError('ApiNotFound', `${type.name}.${name} needs ExcelApi ${member.set}`);
  }
  return member;
}

/** "Range.insert", as Excel calls a member in its errors. */
export function nameOf(object: object, member: string): string {
  return `${typeOf(object).name}.${camelCase(member)}`;
}

export function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function newer(needed: string, available: string): boolean {
  return minor(needed) > minor(available);
}

function minor(set: string): number {
  return Number(set.slice(set.indexOf('.') + 1));
}
