import { placeOfCell } from '../../reports/place-of-cell';
import type { PaneRequest } from '../office/pane-requests';
import type { PaneContextValue } from '../state/pane-context';
import type { PaneState } from '../state/pane-state';
import { recordTaskOf } from './record-task';
import type { SidePageValue } from '../state/side-page';

/** Does in the pane what was asked for outside of it. */
export function carryOut(
  request: PaneRequest,
  pane: PaneContextValue,
  sidePage: SidePageValue,
  state: PaneState,
): void {
  const { reading, latestMonth, checked } = state;
  const { session, openScreen, openCheck, openRecord } = pane;
  const check = (): void => {
    if (latestMonth === null) openScreen('check');
    else openCheck(latestMonth);
  };
  if (request.kind !== 'here' || request.what !== 'member') sidePage.leave();
  switch (request.kind) {
    case 'notice':
    case 'summary':
    case 'record':
      openScreen(request.kind);
      return;
    case 'check':
      check();
      return;
    case 'finding':
      if (checked) openScreen('check');
      else check();
      session.store.set({ asked: { by: request.by } });
      return;
    case 'here':
      break;
  }
  const { cell, what } = request;
  const { member, month } = reading ? placeOfCell(reading.branch, cell) : { member: null, month: null };
  session.store.set({ selected: cell });
  switch (what) {
    case 'member':
      sidePage.open({
        kind: 'member',
        member: member?.key ?? null,
        year: month === null ? null : Number(month.slice(0, 4)),
      });
      return;
    case 'record':
      openRecord({ task: recordTaskOf(reading, cell.sheet), month, member: member?.displayName ?? null });
      return;
    case 'explain':
      if (checked && (month === null || checked.result.period === month)) openScreen('check');
      else if (month !== null) openCheck(month);
      else check();
      session.store.set({ asked: { cell } });
  }
}
