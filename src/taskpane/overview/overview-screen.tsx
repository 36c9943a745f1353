import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Reading } from '../../reading/read-branch';
import { yearOfPeriod, yearPeriod, type Year } from '../../records/period';
import { HEAT_MAPS } from '../../reports/overview/heat-map';
import { firstSteps } from '../../reports/overview/first-steps';
import { studyOfYearSentence } from '../../reports/overview/study-text';
import { withFindings, yearOverview } from '../../reports/overview/year-overview';
import { PeriodPicker } from '../check/period-picker';
import { FirstStepsPanel } from '../parts/first-steps-panel';
import { Heading } from '../parts/heading';
import { heldYears } from '../state/latest-month';
import { usePane, usePaneState, useToday } from '../state/pane-context';
import { useKept } from '../state/use-kept';
import { DueList } from './due-list';
import { HeatMapTable } from './heat-map-table';
import { MeetingsTable } from './meetings-table';
import { MonthTable } from './month-table';
import { useYearFindings } from './use-year-findings';

const useStyles = makeStyles({
  screen: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXS },
  faint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/**
 * 概览: what is due now, the year month by month, and every member in it. A new branch
 * sees its first steps, alone till there is a plan to show, and above the year after that.
 */
export default function OverviewScreen() {
  const styles = useStyles();
  const { reading } = usePaneState();
  const steps = useMemo(() => reading && firstSteps(reading.branch), [reading]);
  if (reading === null) return null;
  if (steps === null) return <OverviewOfReading reading={reading} />;
  return (
    <div className={styles.screen}>
      <FirstStepsPanel {...{ reading, steps }} />
      {steps.next === 'themeDay' && <OverviewOfReading reading={reading} />}
    </div>
  );
}

function OverviewOfReading({ reading }: { readonly reading: Reading }) {
  const styles = useStyles();
  const { words } = usePane();
  const today = useToday();
  const years = heldYears(reading, today).map(yearPeriod);
  const [kept, setKept] = useKept<Year | null>('overview/year', null);
  const thisYear = years.find((each) => yearOfPeriod(each) === Number(today.slice(0, 4)));
  const shown =
    years.find((each) => each === kept) ?? thisYear ?? years.at(-1) ?? yearPeriod(Number(today.slice(0, 4)));
  const year = yearOfPeriod(shown);
  const findings = useYearFindings(reading, year, today);
  const { branch } = reading;
  const unchecked = useMemo(() => yearOverview(branch, { year, today }), [branch, year, today]);
  const overview = useMemo(() => (findings ? withFindings(unchecked, findings) : unchecked), [unchecked, findings]);
  const months = useMemo(() => unchecked.months.map(({ month }) => month), [unchecked]);
  const others = overview.otherFindings;
  const study = studyOfYearSentence(overview.members, words);
  return (
    <div className={styles.screen}>
      <section className={styles.part}>
        <Heading>{words('overview.dueNow')}</Heading>
        <DueList due={overview.due} />
      </section>
      <section className={styles.part}>
        <Heading>{words('overview.monthsTitle')}</Heading>
        {years.length > 1 && (
          <PeriodPicker label={words('overview.year')} periods={years} value={shown} onPick={setKept} />
        )}
        <MonthTable months={overview.months} />
        {others && others.error + others.warning + others.info > 0 && (
          <p className={styles.faint}>{words('overview.otherFindings', others)}</p>
        )}
        {study !== null && <p className={styles.faint}>{study}</p>}
      </section>
      {overview.meetings && <MeetingsTable held={overview.meetings} />}
      {HEAT_MAPS.map((map) => (
        <HeatMapTable key={map} map={map} members={overview.members} months={months} year={year} />
      ))}
    </div>
  );
}
