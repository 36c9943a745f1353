import { AccordionHeader, AccordionItem, AccordionPanel, Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { Words } from '../../../locales/words';
import type { PlannedField, ProposedDay } from '../../../recording/plan/plan-proposal';
import { dateAndWeekdayText, dateText, monthName } from '../../../reports/format/period';
import { usePane } from '../../state/pane-context';
import { TextField } from '../people/text-field';
import { dateOf, proposedText, shownField, type ChangedDay } from './plan-draft';

const FIELDS: readonly PlannedField[] = ['date', 'organisers', 'theme', 'content', 'category'];

export interface PlanDayProps {
  readonly day: ProposedDay;
  readonly changed: ChangedDay | undefined;
  readonly onChange: (changed: ChangedDay) => void;
}

const useStyles = makeStyles({
  head: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  strong: { fontWeight: tokens.fontWeightSemibold },
  faint: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  form: { display: 'grid', gap: tokens.spacingVerticalS, margin: '0 0 8px 12px' },
});

/** One month of the plan: in one line what it holds and whence, and unfolded every part of it to be changed. */
export function PlanDay({ day, changed, onChange }: PlanDayProps) {
  const styles = useStyles();
  const { words } = usePane();
  const date = dateOf(day, changed);
  const theme = shownField(day, changed, 'theme');
  const organisers = shownField(day, changed, 'organisers');
  return (
    <AccordionItem value={day.month}>
      <AccordionHeader as="h2" size="small">
        <span className={styles.head}>
          <span className={styles.line}>
            <span className={styles.strong}>
              {date === null ? monthName(day.month, words) : dateAndWeekdayText(date, words, day.month)}
            </span>
            <OriginBadges day={day} changed={changed} />
          </span>
          <span className={styles.faint}>
            {organisers !== '' && `${organisers} · `}
            {theme === '' ? words('recordScreen.plan.noTheme') : theme}
          </span>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.form}>
        {FIELDS.map((field) => (
          <TextField
            key={field}
            label={words(`recordScreen.plan.fields.${field}`)}
            type={field === 'date' ? 'date' : 'text'}
            value={shownField(day, changed, field)}
            onType={(text) => onChange({ ...changed, [field]: text })}
            hint={hintOf(day, field, words)}
          />
        ))}
      </AccordionPanel>
    </AccordionItem>
  );
}

/** Whence the month's entries are: changed here, kept as they stand in the sheet, or offered from last year. */
function OriginBadges({ day, changed }: Pick<PlanDayProps, 'day' | 'changed'>) {
  const { words } = usePane();
  const isChanged = FIELDS.some((field) => shownField(day, changed, field) !== proposedText(day, field));
  const origins = new Set(FIELDS.map((field) => day.origins[field]));
  return (
    <>
      {isChanged && (
        <Badge size="small" appearance="tint" color="brand">
          {words('recordScreen.plan.changed')}
        </Badge>
      )}
      {(['kept', 'offered', 'unreadable'] as const).map(
        (origin) =>
          origins.has(origin) && (
            <Badge key={origin} size="small" appearance="outline" color="informative">
              {words(`recordScreen.plan.origins.${origin}`)}
            </Badge>
          ),
      )}
    </>
  );
}

/** Whence the entry is, and what else helps to fill it in. */
function hintOf({ origins, moved, date }: ProposedDay, field: PlannedField, words: Words): string {
  const hints = [words(`recordScreen.plan.origins.${origins[field]}`)];
  if (field === 'date' && moved) {
    const values = { from: dateAndWeekdayText(moved.from, words), date: date === null ? '' : dateText(date, words) };
    hints.push(words(moved.found ? 'recordScreen.plan.moved' : 'recordScreen.plan.notMoved', values));
  }
  if (field === 'organisers') hints.push(words('recordScreen.plan.organisersHint'));
  if (field === 'category') hints.push(words('recordScreen.plan.kindHint'));
  return hints.join(' · ');
}
