import { addDays, parseIsoDate, type IsoDate } from '../../records/iso-date';
import type { Settings } from '../../records/settings';
import type { NoticeOrder } from '../../reports/dues-notice';
import { useToday } from '../state/pane-context';
import { useKept } from '../state/use-kept';

/** What the person chose for the notice; until then, what settings say. */
export interface NoticeChoices {
  readonly months: boolean;
  readonly setMonths: (months: boolean) => void;
  readonly order: NoticeOrder;
  readonly setOrder: (order: NoticeOrder) => void;
  /** As typed, also while it is no date; the dates themselves are null then. */
  readonly fromText: string;
  readonly toText: string;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly setFrom: (text: string) => void;
  readonly setTo: (text: string) => void;
  readonly contact: string;
  readonly setContact: (contact: string) => void;
  readonly problem: 'dateMissing' | 'endsBefore' | null;
}

export function useNoticeChoices({ noticeDays, contact }: Settings): NoticeChoices {
  const today = useToday();
  const [months, setMonths] = useKept('notice/months', true);
  const [order, setOrder] = useKept<NoticeOrder>('notice/order', 'roster');
  const [typedFrom, setFrom] = useKept<string | null>('notice/from', null);
  const [typedTo, setTo] = useKept<string | null>('notice/to', null);
  const [typedContact, setContact] = useKept<string | null>('notice/contact', null);
  const fromText = typedFrom ?? today;
  const from = parseIsoDate(fromText);
  const toText = typedTo ?? addDays(from ?? today, Math.max(noticeDays, 1) - 1);
  const to = parseIsoDate(toText);
  return {
    ...{ months, setMonths, order, setOrder, fromText, toText, from, to, setFrom, setTo, setContact },
    contact: typedContact ?? contact ?? '',
    problem: from === null || to === null ? 'dateMissing' : to < from ? 'endsBefore' : null,
  };
}
