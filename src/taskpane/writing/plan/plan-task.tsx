import { makeStyles, tokens } from '@fluentui/react-components';
import { yearOf } from '../../../records/iso-date';
import { yearOfMonth } from '../../../records/month';
import { usePane } from '../../state/pane-context';
import { useKept } from '../../state/use-kept';
import { Choice } from '../../workbook/choice';
import type { TaskProps } from '../task-props';
import { YearPlan } from './year-plan';

const useStyles = makeStyles({
  year: { width: '9.5em' },
  plan: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
});

/** 年度安排: the twelve theme days of a year. */
export function PlanTask({ book, month, writing }: TaskProps) {
  const styles = useStyles();
  const { words } = usePane();
  const thisYear = yearOf(book.today);
  const years = [...new Set([...book.reading.years, thisYear, thisYear + 1])].sort((one, other) => one - other);
  const [kept, setYear] = useKept<number | null>('record/year', null);
  const year = kept ?? yearOfMonth(month);
  return (
    <div className={styles.plan}>
      <div className={styles.year}>
        <Choice
          label={words('recordScreen.plan.year')}
          value={String(year)}
          options={years.map((each) => ({
            value: String(each),
            text: words('recordScreen.plan.yearText', { year: each }),
          }))}
          onPick={(picked) => setYear(Number(picked))}
        />
      </div>
      <YearPlan key={year} {...{ book, year, writing }} />
    </div>
  );
}
