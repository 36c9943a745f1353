/** What Excel on Windows hands to a page instead of an array. */
export interface SafeArray {
  toArray(): unknown[];
}

export function safeArray(...items: unknown[]): SafeArray {
  return { toArray: () => items };
}
