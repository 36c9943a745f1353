import { squeezeText } from '../../notation/normalise';
import { SETTING_ITEMS, type SettingItem } from './setting-items';

const BY_KEY = new Map(
  SETTING_ITEMS.flatMap((item) => [item.label, ...item.aliases].map((label) => [itemKey(label), item] as const)),
);

/** A label as it is compared: without spaces, a unit in brackets, a colon at the end. */
export function itemKey(label: string): string {
  return squeezeText(label)
    .replace(/\([^)]*\)/gu, '')
    .replace(/^\d+[.、]/u, '')
    .replace(/[:*]+$/u, '');
}

/** The item that a label names; null for any other text. */
export function itemOf(label: string): SettingItem | null {
  return BY_KEY.get(itemKey(label)) ?? null;
}
