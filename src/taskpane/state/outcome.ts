/** What became of something that can fail; the problem is for its sentence. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: unknown };
