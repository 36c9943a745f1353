import { createContext, use, useSyncExternalStore } from 'react';
import type { Language, Words } from '../../locales/words';
import type { IsoDate } from '../../records/iso-date';
import type { Period } from '../../records/period';
import { todayOf, type Clock } from './clock';
import type { PaneSession } from './pane-session';
import type { PaneState } from './pane-state';
import type { RecordTarget } from './record-target';

export const SCREENS = ['overview', 'check', 'notice', 'summary', 'record', 'workbook'] as const;
export type ScreenId = (typeof SCREENS)[number];

/** What every part of the pane may ask for. */
export interface PaneContextValue {
  readonly session: PaneSession;
  readonly language: Language;
  readonly words: Words;
  /** False while only the words of the frame are there. */
  readonly hasWords: boolean;
  readonly clock: Clock;
  /** Brings another screen to the front. */
  readonly openScreen: (screen: ScreenId) => void;
  /** Brings the screen 核对 to the front and checks the period. */
  readonly openCheck: (period: Period) => void;
  /** What the screen 核对 was last asked to check; each asking is a new object. */
  readonly checkTarget: { readonly period: Period } | null;
  /** Brings the screen 登记 to the front, at what is to be settled. */
  readonly openRecord: (target: RecordTarget) => void;
  /** Where the screen 登记 was last asked to open; each asking is a new object. */
  readonly recordTarget: RecordTarget | null;
  /** Brings the settings to the front, which are a part of the workbook's screen. */
  readonly openSettings: () => void;
  /** Counts how often the settings were asked for. */
  readonly settingsAsked: number;
  /** Opens the guide, at a rule's id or at its beginning; null where the door has none. */
  readonly openGuide: ((topic: string | null) => void) | null;
}

export const PaneContext = createContext<PaneContextValue | null>(null);

/** Throws outside of a Pane: a defect. */
export function usePane(): PaneContextValue {
  const pane = use(PaneContext);
  if (!pane) throw new Error('used outside of a Pane');
  return pane;
}

/** The state of the session, anew whenever it changes. */
export function usePaneState(): PaneState {
  const { store } = usePane().session;
  return useSyncExternalStore(store.subscribe, store.get);
}

/** Today by the pane's clock. */
export function useToday(): IsoDate {
  return todayOf(usePane().clock);
}
