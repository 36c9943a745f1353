import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { ruleNames } from '../../locales/rule-names';
import type { Branch } from '../../records/branch';
import type { Period } from '../../records/period';
import { periodText } from '../../reports/format/period';
import { groupReminder, nothingToRemind, personReminder } from '../../reports/reminders/reminder-text';
import { reminders } from '../../reports/reminders/reminders';
import { BackButton } from '../parts/back-button';
import { CopyableText } from '../parts/copyable-text';
import { Heading } from '../parts/heading';
import { capitalised } from '../parts/capitalised';
import { usePane, usePaneState, useToday } from '../state/pane-context';
import { useSidePage } from '../state/side-page';

/** So many texts are on the page at once. */
const STEP = 20;

const useStyles = makeStyles({
  page: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  faint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  line: { margin: 0 },
});

/** 提醒: a text for all and one for each person, to be copied. */
export default function RemindersPage() {
  const styles = useStyles();
  const { reading } = usePaneState();
  const { page } = useSidePage();
  if (!reading || page?.kind !== 'reminders') return null;
  return (
    <div className={styles.page}>
      <BackButton />
      <RemindersOf branch={reading.branch} period={page.period} />
    </div>
  );
}

function RemindersOf({ branch, period }: { readonly branch: Branch; readonly period: Period }) {
  const styles = useStyles();
  const { words } = usePane();
  const today = useToday();
  const [amounts, setAmounts] = useState(false);
  const [count, setCount] = useState(STEP);
  const found = useMemo(() => reminders(branch, { period, today, ruleNames: ruleNames() }), [branch, period, today]);
  const title = capitalised(words('memberScreen.reminders.title', { period: periodText(period, words) }));
  const rest = Math.min(STEP, found.people.length - count);
  if (found.people.length === 0) {
    return (
      <>
        <Heading>{title}</Heading>
        <p className={styles.line}>{nothingToRemind(found, words)}</p>
      </>
    );
  }
  return (
    <>
      <Heading>{title}</Heading>
      <div>
        <CopyableText
          title={words('memberScreen.reminders.group')}
          text={groupReminder(found, words, { amounts })}
          action={words('memberScreen.copy')}
        />
        <Checkbox
          label={words('memberScreen.reminders.amounts')}
          checked={amounts}
          onChange={(_, { checked }) => setAmounts(checked === true)}
        />
        {amounts && <p className={styles.faint}>{words('memberScreen.reminders.amountsNote')}</p>}
      </div>
      {found.people.slice(0, count).map((reminder) => (
        <CopyableText
          key={reminder.member.key}
          title={words('memberScreen.reminders.person', { name: reminder.name })}
          text={personReminder(reminder, found, words)}
          action={words('memberScreen.copy')}
        />
      ))}
      {rest > 0 && (
        <Button size="small" onClick={() => setCount(count + STEP)}>
          {words('memberScreen.reminders.more', { count: rest })}
        </Button>
      )}
    </>
  );
}
