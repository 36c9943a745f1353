import type { Member } from './object-type';

/** A property that is read, and with `put` also written. */
export function property<T>(set: string, get: NonNullable<Member<T>['get']>, put?: Member<T>['put']): Member<T> {
  return put ? { set, get, put } : { set, get };
}

/** A method; what it returns is its value, an object of the model, or null for a null object. */
export function method<T>(set: string | null, call: NonNullable<Member<T>['call']>): Member<T> {
  return { set, call };
}
