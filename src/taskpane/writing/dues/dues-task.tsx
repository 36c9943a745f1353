import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import { duesOfMonth, type MemberDuesOfMonth } from '../../../recording/dues/dues-of-month';
import { monthsToCheck } from '../../state/latest-month';
import { PaperButtons } from '../../parts/paper-buttons';
import { usePane } from '../../state/pane-context';
import { TaskFrame } from '../way-out/task-frame';
import { NameSearchBox } from '../../parts/name-search-box';
import { searchNames } from '../../../people/name-search';
import { tellApart } from '../people/tell-apart';
import { useSpelling } from '../../parts/use-spelling';
import type { TaskProps } from '../task-props';
import { useDraft } from '../use-draft';
import { withEntry } from '../with-entry';
import { BillTask } from './bill-task';
import { allPaid, duesIntents, EMPTY_DUES, isSettled, problemOf, withDetails, type StatedDues } from './dues-draft';
import { DuesHead } from './dues-head';
import { duesSummary } from './dues-summary';
import { DuesRows } from './dues-rows';
import { SettledPeople } from './settled-people';

const useStyles = makeStyles({
  task: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  text: { margin: 0 },
});

/** 党费: who paid what for the month. */
export function DuesTask({ book, month, writing, target }: TaskProps) {
  const styles = useStyles();
  const { words } = usePane();
  const { reading, today } = book;
  const dues = useMemo(() => duesOfMonth(book, month), [book, month]);
  const months = useMemo(() => monthsToCheck(reading, today), [reading, today]);
  const apart = useMemo(() => tellApart(reading.branch.members), [reading]);
  const [draft, update] = useDraft(`dues/${month}`, EMPTY_DUES);
  const [search, setSearch] = useState('');
  const [isBill, setIsBill] = useState(false);
  const [asked, setAsked] = useState<typeof target>(null);
  if (target !== asked) {
    setAsked(target);
    if (dues.people.some(({ name }) => name === target?.member)) setSearch(target?.member ?? '');
  }
  const spellingOf = useSpelling(search !== '');
  const intents = useMemo(() => duesIntents(draft, dues, today), [draft, dues, today]);
  const people = useMemo(() => dues.people.map((person) => ({ ...person, displayName: person.name })), [dues]);
  const shown = searchNames(people, search, spellingOf);

  const onPaid = useCallback(
    ({ member }: MemberDuesOfMonth, isPaid: boolean) =>
      update((before) => ({ ...before, paid: withEntry(before.paid, member, isPaid ? true : null) })),
    [update],
  );
  const onBefore = useCallback(
    ({ member }: MemberDuesOfMonth, isPaid: boolean) =>
      update((draftBefore) => ({
        ...draftBefore,
        before: withEntry(draftBefore.before, member, isPaid ? true : null),
      })),
    [update],
  );
  const onDetails = useCallback(
    (person: MemberDuesOfMonth, details: StatedDues | null) => update((before) => withDetails(before, person, details)),
    [update],
  );

  if (dues.people.length === 0) return <p className={styles.text}>{words('recordScreen.dues.none')}</p>;
  if (isBill) return <BillTask {...{ book, month, writing }} onClose={() => setIsBill(false)} />;
  const [hit, ...others] = shown;
  const rows = { month, months, draft, tellApart: apart, onPaid, onBefore, onDetails };
  const unsettled = shown.filter((person) => !isSettled(person));
  const settled = shown.filter(isSettled);
  return (
    <TaskFrame
      {...{ book, writing }}
      intents={intents.all}
      isIncomplete={Object.values(draft.details).some((details) => problemOf(details) !== null)}
      summary={duesSummary(intents, words)}
      onClear={() => update(() => EMPTY_DUES)}
    >
      <div className={styles.task}>
        <DuesHead
          {...{ dues, draft, today }}
          onAllPaid={(withBefore) => update((before) => allPaid(before, dues.people, withBefore))}
          onPaidOn={(paidOn) => update((before) => ({ ...before, paidOn }))}
        />
        <div>
          <Button size="small" onClick={() => setIsBill(true)}>
            {words('arriving.box.bill')}
          </Button>
        </div>
        <NameSearchBox
          text={search}
          hits={search.trim() === '' ? null : shown.length}
          hint={words('recordScreen.dues.searchHint')}
          onText={setSearch}
          onEnter={() => {
            if (search.trim() === '' || !hit || others.length > 0 || hit.settled) return;
            onPaid(hit, true);
            setSearch('');
          }}
        />
        {unsettled.length > 0 && <DuesRows people={unsettled} {...rows} />}
        {settled.length > 0 && (
          <SettledPeople count={settled.length} isOpen={search.trim() !== ''}>
            <DuesRows people={settled} {...rows} />
          </SettledPeople>
        )}
        <PaperButtons requests={[{ kind: 'dues-list', month }]} />
      </div>
    </TaskFrame>
  );
}
