import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { duesAccounts } from '../../dues/build-dues-accounts';
import { monthsOfHalf, type HalfYear } from '../../records/half-year';
import { monthOf, type Month } from '../../records/month';
import type { IsoDate } from '../../records/iso-date';
import type { Role } from '../../records/role';
import type { Reading } from '../../reading/read-branch';
import { duesNotice } from '../../reports/dues-notice';
import { unrecordedHalf } from '../../reports/unrecorded-half';
import { HalfPicker } from '../parts/half-picker';
import { halvesOf } from '../parts/halves';
import { NeededTable } from '../parts/needed-table';
import { PaperButtons } from '../parts/paper-buttons';
import { PutSheetButton } from '../parts/put-sheet-button';
import { UnrecordedHalfBar } from '../parts/unrecorded-half';
import { useHalf } from '../parts/use-half';
import { useSheetWriting } from '../parts/use-sheet-writing';
import { WrittenBar } from '../parts/written-bar';
import { usePane, usePaneState, useToday } from '../state/pane-context';
import { NoticeConcerns } from './notice-concerns';
import { NoticeOptions } from './notice-options';
import { NoticePreview } from './notice-preview';
import { NoticeTotals } from './notice-totals';
import { useNoticeChoices } from './use-notice-choices';

const NEEDED: readonly Role[] = ['dues', 'roster'];

const useStyles = makeStyles({
  screen: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
});

/** 公示: the half-yearly notice of dues (plan 三(二)3), seen before it is made. */
export default function NoticeScreen() {
  const { reading } = usePaneState();
  if (!reading) return null;
  const missing = NEEDED.filter((role) => !reading.branch.roles.has(role));
  if (missing.length > 0) return <NeededTable roles={missing} sentence="noticeScreen.needed" />;
  return <NoticeOfReading reading={reading} />;
}

function NoticeOfReading({ reading }: { readonly reading: Reading }) {
  const { words } = usePane();
  const halves = useMemo(() => halvesOf(duesAccounts(reading.branch).months), [reading]);
  const [half, setHalf] = useHalf('notice/half', halves, reading.branch);
  if (half === null) return words('noticeScreen.noMonths');
  return <NoticeOfHalf key={half} reading={reading} half={half} halves={halves} onHalf={setHalf} />;
}

interface NoticeOfHalfProps {
  readonly reading: Reading;
  readonly half: HalfYear;
  readonly halves: readonly HalfYear[];
  readonly onHalf: (half: HalfYear) => void;
}

function NoticeOfHalf({ reading: { branch }, half, halves, onHalf }: NoticeOfHalfProps) {
  const styles = useStyles();
  const { words } = usePane();
  const today = useToday();
  const choices = useNoticeChoices(branch.settings);
  const { months, order, from, to, contact } = choices;
  const shownContact = useDeferredValue(contact);
  const writing = useSheetWriting();
  const [isWanted, setWanted] = useState(false);
  const unrecorded = useMemo(() => unrecordedHalf(branch, { half, today }, 'notice'), [branch, half, today]);
  const isOff = choices.problem !== null || (unrecorded !== null && !isWanted);
  const chosen = useCallback(
    (contactName: string) => ({
      ...{ months, order, contact: contactName.trim() === '' ? null : contactName.trim() },
      ...(from === null ? {} : { noticeFrom: from }),
      ...(to === null ? {} : { noticeTo: to }),
    }),
    [months, order, from, to],
  );
  const make = useCallback(
    (contactName: string) => duesNotice(branch, { half, today, words, ...chosen(contactName) }),
    [branch, half, today, words, chosen],
  );
  const notice = useMemo(() => make(shownContact), [make, shownContact]);
  return (
    <div className={styles.screen}>
      <HalfPicker label={words('noticeScreen.half')} halves={halves} value={half} onPick={onHalf} />
      {unrecorded && <UnrecordedHalfBar {...{ half, unrecorded, isWanted }} onWanted={setWanted} />}
      <NoticeTotals totals={notice.totals} />
      <NoticeConcerns concerns={notice.concerns} />
      <NoticeOptions choices={choices} />
      <NoticePreview notice={notice} />
      <div>
        <PutSheetButton appearance="primary" disabled={isOff} draft={() => make(contact).draft} writing={writing}>
          {words('noticeScreen.generate')}
        </PutSheetButton>
      </div>
      <PaperButtons
        requests={[
          { kind: 'notice', half },
          { kind: 'dues-list', month: monthToCollect(half, today) },
        ]}
        choices={chosen(contact)}
        disabled={isOff}
        withPeriod
      />
      <WrittenBar {...writing} />
    </div>
  );
}

/** The last month of the half-year that has begun, this one where none has; what is open from before is in the list too. */
function monthToCollect(half: HalfYear, today: IsoDate): Month {
  const months = monthsOfHalf(half);
  return months.findLast((each) => each <= monthOf(today)) ?? monthOf(today);
}
