import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import type { Role } from '../../../records/role';
import { halfYearOf } from '../../../records/half-year';
import { absencesToFollowUp } from '../../../recording/attendance/absences-to-follow-up';
import { makeUpsOwed } from '../../../recording/attendance/make-ups-owed';
import { Heading } from '../../parts/heading';
import { PaperButtons } from '../../parts/paper-buttons';
import { monthsToCheck } from '../../state/latest-month';
import { usePane } from '../../state/pane-context';
import { TaskFrame } from '../way-out/task-frame';
import { tellApart } from '../people/tell-apart';
import type { TaskProps } from '../task-props';
import { preparationOf } from '../prepare/use-preparation';
import { useDraft } from '../use-draft';
import { withEntry } from '../with-entry';
import { AbsenceList } from './absence-list';
import { isMeant } from './is-meant';
import { LeaveForm } from './leave-form';
import {
  EMPTY_MAKE_UPS,
  itemKey,
  lacksContact,
  makeUpIntents,
  NO_ABSENCE,
  NO_MAKE_UP,
  type MakeUpDraft,
} from './make-up-draft';
import { OwedList } from './owed-list';

/** Where a leave is recorded by month. */
const LEAVE_IN: readonly Role[] = ['attendance', 'leave'];

const useStyles = makeStyles({
  part: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    justifyItems: 'stretch',
  },
  text: { margin: 0 },
});

/** 请假补课: what is open of leave, make-ups and absences, whatever the month. */
export function MakeUpTask({ book, month, writing, target }: TaskProps) {
  const styles = useStyles();
  const { words } = usePane();
  const { reading, today } = book;
  const owed = useMemo(() => makeUpsOwed(reading, today), [reading, today]);
  const absences = useMemo(() => absencesToFollowUp(reading), [reading]);
  const apart = useMemo(() => tellApart(reading.branch.members), [reading]);
  const [draft, update] = useDraft<MakeUpDraft>('makeUp', EMPTY_MAKE_UPS);
  const leaveMonth = draft.leave?.month ?? null;
  const isMonthMissing = useMemo(
    () => leaveMonth !== null && (preparationOf(book, leaveMonth, LEAVE_IN)?.recording.edits.length ?? 0) > 0,
    [book, leaveMonth],
  );
  const intents = useMemo(() => makeUpIntents(draft, owed.items, absences.items), [draft, owed, absences]);

  useEffect(() => {
    // What a finding asked for is there with its form open.
    const makeUp = owed.items.find((item) => isMeant(item, target));
    const absence = absences.items.find((item) => isMeant(item, target));
    update((before) => ({
      ...before,
      makeUps: makeUp ? { [itemKey(makeUp)]: NO_MAKE_UP, ...before.makeUps } : before.makeUps,
      absences: absence ? { [itemKey(absence)]: NO_ABSENCE, ...before.absences } : before.absences,
    }));
    // Once for each asking: afterwards the person opens and closes.
  }, [target]);

  const who = reading.branch.members.find(({ key }) => key === intents.leave?.member)?.displayName ?? '';
  return (
    <TaskFrame
      {...{ book, writing }}
      intents={intents.all}
      isIncomplete={Object.values(draft.absences).some(lacksContact)}
      summary={[
        ...(intents.makeUps.length > 0
          ? [words('recordScreen.makeUp.summary', { count: intents.makeUps.length })]
          : []),
        ...(intents.absences.length > 0
          ? [words('recordScreen.makeUp.absenceSummary', { count: intents.absences.length })]
          : []),
        ...(intents.leave ? [words('recordScreen.leave.summary', { name: who })] : []),
      ]}
      onClear={() => update(() => EMPTY_MAKE_UPS)}
    >
      <section className={styles.part}>
        <Heading>{words('recordScreen.makeUp.owed')}</Heading>
        {owed.items.length === 0 && (
          <p className={styles.text}>
            {words(owed.tellsMakeUps ? 'recordScreen.makeUp.noneOwed' : 'recordScreen.makeUp.notKept')}
          </p>
        )}
        <OwedList
          items={owed.items}
          tellApart={apart}
          {...{ draft, target }}
          onChange={(key, stated) =>
            update((before) => ({ ...before, makeUps: withEntry(before.makeUps, key, stated) }))
          }
        />
      </section>
      <section className={styles.part}>
        <Heading>{words('recordScreen.makeUp.absences')}</Heading>
        {(absences.items.length === 0 || !absences.hasRegister) && (
          <p className={styles.text}>
            {words(absences.hasRegister ? 'recordScreen.makeUp.noneAbsent' : 'recordScreen.makeUp.noRegister')}
          </p>
        )}
        <AbsenceList
          items={absences.items}
          tellApart={apart}
          {...{ draft, target }}
          onChange={(key, stated) =>
            update((before) => ({ ...before, absences: withEntry(before.absences, key, stated) }))
          }
        />
      </section>
      <section className={styles.part}>
        <Heading>{words('recordScreen.leave.title')}</Heading>
        {draft.leave ? (
          <>
            <LeaveForm
              members={reading.branch.members}
              months={monthsToCheck(reading, today)}
              tellApart={apart}
              stated={draft.leave}
              isMonthMissing={isMonthMissing}
              onChange={(leave) => update((before) => ({ ...before, leave }))}
            />
            <div>
              <Button size="small" onClick={() => update((before) => ({ ...before, leave: null }))}>
                {words('pane.cancel')}
              </Button>
            </div>
          </>
        ) : (
          <div>
            <Button
              size="small"
              onClick={() =>
                update((before) => ({
                  ...before,
                  leave: { member: '', month, leaveKind: 'unspecified', reason: '', approver: '', requestedOn: '' },
                }))
              }
            >
              {words('recordScreen.leave.open')}
            </Button>
          </div>
        )}
      </section>
      <PaperButtons requests={[{ kind: 'slips', half: halfYearOf(month) }]} withPeriod />
    </TaskFrame>
  );
}
