import type { SettingKey } from '../records/settings';

/** What the pane and the sheet 设置 say of each setting: one without words does not compile. */
export type SettingWords = Readonly<Record<SettingKey, { readonly label: string; readonly explanation: string }>>;
