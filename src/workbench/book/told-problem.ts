import * as named from '../../workbook/errors';

/** A problem as it can be sent from one thread to another, where classes do not go. */
export interface ToldProblem {
  readonly name: string;
  readonly message: string;
  /** What the error holds beside. */
  readonly fields: Readonly<Record<string, unknown>>;
}

export function tell(problem: unknown): ToldProblem {
  if (!(problem instanceof Error)) return { name: 'Error', message: String(problem), fields: {} };
  // Message and cause are not among the entries; a cause is of use to nobody on the other side.
  return { name: problem.name, message: problem.message, fields: Object.fromEntries(Object.entries(problem)) };
}

/** The error that was told: of the same class, where it is one of the named errors. */
export function retell({ name, message, fields }: ToldProblem): Error {
  const known = new Map<string, { readonly prototype: object }>(Object.entries(named));
  const error = new Error(message);
  const prototype = known.get(name)?.prototype;
  if (prototype) Object.setPrototypeOf(error, prototype);
  return Object.assign(error, fields, { name });
}
