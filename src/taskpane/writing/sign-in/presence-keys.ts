import type { KeyboardEvent } from 'react';
import type { StatedPresence } from './sign-in-draft';

const KEYS: Readonly<Record<string, StatedPresence | null>> = {
  ' ': 'present',
  '1': 'present',
  '2': 'leave',
  '3': 'absent',
  '0': null,
};

/** What a key says of the member who has the focus: null takes back; undefined is none of these keys. */
export function presenceOfKey(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): StatedPresence | null | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  return KEYS[event.key];
}
