import { useSyncExternalStore } from 'react';
import { Store } from '../state/store';

/** What a person wants of the pane in the sheet beside it; each a switch of its own. */
export interface Habits {
  /** Findings can be marked in the sheet. */
  readonly marks: boolean;
  /** The pane follows what is selected in the sheet. */
  readonly selection: boolean;
  /** The buttons of the ribbon open the pane, where it can be opened. */
  readonly ribbon: boolean;
  /** Keys and the menu of a cell do something. */
  readonly keys: boolean;
  /** Dropdowns are offered. */
  readonly dropdowns: boolean;
}
export type Habit = keyof Habits;

const PLACE = 'theme-day/at-home';

const ALL: Habits = { marks: true, selection: true, ribbon: true, keys: true, dropdowns: true };

const store = new Store<Habits>(ALL);
let isRead = false;

/** The habits on this computer: they are no part of any workbook. */
export function habits(): Habits {
  if (!isRead) store.set(kept());
  isRead = true;
  return store.get();
}

export function setHabit(habit: Habit, on: boolean): void {
  habits();
  store.set({ [habit]: on });
  try {
    window.localStorage.setItem(PLACE, JSON.stringify(store.get()));
  } catch {
    // A browser may forbid storage to a page inside another; then a habit lasts as long as the page.
  }
}

export function useHabits(): Habits {
  return useSyncExternalStore(store.subscribe, habits);
}

function kept(): Partial<Habits> {
  try {
    const found: unknown = JSON.parse(window.localStorage.getItem(PLACE) ?? '{}');
    const entries = Object.entries(found as object).filter(([name, on]) => name in ALL && typeof on === 'boolean');
    return Object.fromEntries(entries);
  } catch {
    // As above, or what is kept is not ours: then all is as at first.
    return {};
  }
}
