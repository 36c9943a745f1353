import { writeToken, type WriteToken } from '../../../workbook/work-names';

/** A token for one write. By getRandomValues: old web views, and pages without TLS, have no randomUUID. */
export function newToken(): WriteToken {
  const numbers = crypto.getRandomValues(new Uint32Array(2));
  return writeToken(Date.now(), [...numbers].map((number) => number.toString(36).padStart(7, '0').slice(-5)).join(''));
}
