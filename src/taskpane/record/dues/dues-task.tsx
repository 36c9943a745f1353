import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import { sumFen } from '../../../records/fen';
import { duesOfMonth, type MemberDuesOfMonth } from '../../../recording/dues/dues-of-month';
import { amountText } from '../../../reports/format/amount';
import { monthsToCheck } from '../../session/latest-month';
import { usePane } from '../../session/pane-context';
import { TaskFrame } from '../out/task-frame';
import { NameSearchBox } from '../people/name-search-box';
import { searchNames } from '../people/name-search';
import { tellApart } from '../people/tell-apart';
import { TextField } from '../people/text-field';
import { useInitials } from '../people/use-initials';
import type { TaskProps } from '../record-screen';
import { useDraft } from '../use-draft';
import { withEntry } from '../with-entry';
import { canPay, duesIntents, EMPTY_DUES, problemOf, type StatedDues } from './dues-draft';
import { duesSummary } from './dues-summary';
import { DuesRows } from './dues-rows';

const useStyles = makeStyles({
  task: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  text: { margin: 0 },
  open: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  faint: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  settled: { marginLeft: '-10px' },
  panel: { margin: '0 0 0 10px' },
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
  const [asked, setAsked] = useState<typeof target>(null);
  if (target !== asked) {
    setAsked(target);
    if (dues.people.some(({ name }) => name === target?.member)) setSearch(target?.member ?? '');
  }
  const initialsOf = useInitials(search !== '');
  const intents = useMemo(() => duesIntents(draft, dues, today), [draft, dues, today]);
  const people = useMemo(() => dues.people.map((person) => ({ ...person, displayName: person.name })), [dues]);
  const shown = searchNames(people, search, initialsOf);

  const onPaid = useCallback(
    ({ member }: MemberDuesOfMonth, isPaid: boolean) =>
      update((before) => ({ ...before, paid: withEntry(before.paid, member, isPaid ? true : null) })),
    [update],
  );
  const onDetails = useCallback(
    ({ member, settled }: MemberDuesOfMonth, details: StatedDues | null) =>
      update((before) => ({
        ...before,
        details: withEntry(before.details, member, details),
        // Whoever pays several months pays; a closed form of one who had paid before states nothing any more.
        paid:
          details?.kind === 'months'
            ? withEntry(before.paid, member, true)
            : withEntry(before.paid, member, details === null && !settled ? (before.paid[member] ?? null) : null),
      })),
    [update],
  );

  if (dues.people.length === 0) return <p className={styles.text}>{words('recordScreen.dues.none')}</p>;
  const open = dues.people.filter(canPay);
  const [hit, ...others] = shown;
  const rows = { month, months, draft, tellApart: apart, onPaid, onDetails };
  const unsettled = shown.filter(({ settled }) => !settled);
  const settled = shown.filter((person) => person.settled);
  const picked = dues.people.filter(({ member }) => draft.paid[member] === true && !draft.details[member]);
  return (
    <TaskFrame
      {...{ book, writing }}
      intents={intents.all}
      isIncomplete={Object.values(draft.details).some((details) => problemOf(details) !== null)}
      summary={duesSummary(intents, words)}
      onClear={() => update(() => EMPTY_DUES)}
    >
      <div className={styles.task}>
        <p className={styles.open}>
          {words('recordScreen.dues.totals.open', { amount: amountText(dues.totals.open), count: open.length })}
        </p>
        <div className={styles.line}>
          <Button
            size="small"
            onClick={() =>
              update((before) => ({
                ...before,
                paidOn: null,
                paid: { ...before.paid, ...Object.fromEntries(open.map(({ member }) => [member, true as const])) },
              }))
            }
          >
            {words('recordScreen.dues.allPaid')}
          </Button>
          <span className={styles.faint}>{words('recordScreen.dues.allPaidHint')}</span>
        </div>
        <TextField
          label={words('recordScreen.dues.paidOn')}
          type="date"
          value={draft.paidOn ?? today}
          onType={(paidOn) => update((before) => ({ ...before, paidOn }))}
        />
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
        {picked.length > 0 && (
          <p className={styles.text} role="status">
            {words('recordScreen.dues.totals.picked', {
              count: picked.length,
              amount: amountText(sumFen(picked.flatMap(({ due }) => due ?? []))),
            })}
          </p>
        )}
        {unsettled.length > 0 && <DuesRows people={unsettled} {...rows} />}
        {settled.length > 0 && (
          <Accordion
            className={styles.settled}
            collapsible
            {...(search.trim() === '' ? {} : { openItems: ['settled'] })}
          >
            <AccordionItem value="settled">
              <AccordionHeader as="h2" size="small">
                {words('recordScreen.dues.settled', { count: settled.length })}
              </AccordionHeader>
              <AccordionPanel className={styles.panel}>
                <DuesRows people={settled} {...rows} />
              </AccordionPanel>
            </AccordionItem>
          </Accordion>
        )}
      </div>
    </TaskFrame>
  );
}
