import { createContext, use, useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import type { MemberKey } from '../../records/member';
import type { Period } from '../../records/period';

/** A page that lies over the screen in front until the person goes back. */
export type SidePage =
  /** One person's year; without a person, the way to find one. */
  | { readonly kind: 'member'; readonly member: MemberKey | null; readonly year: number | null }
  /** What to write to whom. */
  | { readonly kind: 'reminders'; readonly period: Period };

export interface SidePageValue {
  readonly page: SidePage | null;
  readonly open: (page: SidePage) => void;
  /** One person's year, from wherever the name stands. */
  readonly openMember: (member: MemberKey, year?: number) => void;
  /** Back to the page before, or to the screen, at the place where the person was. */
  readonly back: () => void;
  /** To the screen at once, for something that is to be done there. */
  readonly leave: () => void;
}

const SidePageContext = createContext<SidePageValue | null>(null);

/** Keeps which page lies over the screens, the way back, and where the focus was. */
export function SidePages({ children }: { readonly children: ReactNode }) {
  const [pages, setPages] = useState<readonly SidePage[]>([]);
  const focused = useRef<Element | null>(null);
  const open = useCallback((page: SidePage) => {
    setPages((before) => {
      if (before.length === 0) focused.current = document.activeElement;
      return [...before, page];
    });
  }, []);
  const back = useCallback(() => {
    setPages((before) => before.slice(0, -1));
    // Once the screen is in sight again.
    requestAnimationFrame(() => {
      if (focused.current instanceof HTMLElement && focused.current.isConnected) focused.current.focus();
    });
  }, []);
  const leave = useCallback(() => setPages([]), []);
  const value = useMemo<SidePageValue>(
    () => ({
      page: pages.at(-1) ?? null,
      open,
      openMember: (member, year) => open({ kind: 'member', member, year: year ?? null }),
      back,
      leave,
    }),
    [pages, open, back, leave],
  );
  return <SidePageContext value={value}>{children}</SidePageContext>;
}

/** Throws outside of a Pane: a defect. */
export function useSidePage(): SidePageValue {
  const value = use(SidePageContext);
  if (!value) throw new Error('used outside of a Pane');
  return value;
}
