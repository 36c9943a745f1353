import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ComponentType } from 'react';
import type { RecordingBook } from '../../recording/recording';
import type { Month } from '../../records/month';
import { firstSteps } from '../../reports/overview/first-steps';
import { PeriodPicker } from '../check/period-picker';
import { FirstStepsPanel } from '../parts/first-steps-panel';
import { useWriting } from '../parts/use-writing';
import { usePane } from '../state/pane-context';
import { RECORD_TASKS, type RecordTask } from '../state/record-target';
import { DuesTask } from './dues/dues-task';
import { MakeUpTask } from './make-up/make-up-task';
import { PlanTask } from './plan/plan-task';
import { PrepareOffer } from './prepare/prepare-offer';
import { useMonthToPrepare } from './prepare/use-preparation';
import { SignInTask } from './sign-in/sign-in-task';
import { ThemeDayTask } from './theme-day/theme-day-task';
import type { TaskProps } from './task-props';
import { Preview } from './way-out/preview';
import { useForgetOnceRead } from './way-out/use-forget-once-read';
import { useBook } from './use-book';
import { useRecordChoice } from './use-record-choice';

const TASKS: Readonly<Record<RecordTask, ComponentType<TaskProps>>> = {
  signIn: SignInTask,
  makeUp: MakeUpTask,
  dues: DuesTask,
  themeDay: ThemeDayTask,
  plan: PlanTask,
};

/** Tasks about one month; the others are about all that is open, or about a year. */
const OF_MONTH: ReadonlySet<RecordTask> = new Set(['signIn', 'dues', 'themeDay']);

/** Tasks about people, for which a new branch has to have some first. */
const OF_PEOPLE: ReadonlySet<RecordTask> = new Set(['signIn', 'makeUp', 'dues']);

const useStyles = makeStyles({
  screen: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  tasks: { flexWrap: 'wrap', margin: '0 -6px', gap: 0 },
  month: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalS },
  task: { paddingLeft: '7px', paddingRight: '7px', '& > span': { fontSize: tokens.fontSizeBase200 } },
});

/** 登记: what a person states is written into the sheets that are there. */
export default function RecordScreen() {
  const book = useBook();
  return book && <RecordInBook book={book} />;
}

function RecordInBook({ book }: { readonly book: RecordingBook }) {
  const styles = useStyles();
  const { words } = usePane();
  const writing = useWriting();
  const { task, months, month, target, setTask, setMonth } = useRecordChoice(book);
  const Task = TASKS[task];
  const preparation = useMonthToPrepare(book, month, months);
  const [preparing, setPreparing] = useState<Month | null>(null);
  const { isWritten, onWritten } = useForgetOnceRead(book, () => {
    // By now the workbook has the month: it is the one that is to be recorded next.
    if (preparing !== null) setMonth(preparing);
    setPreparing(null);
  });
  const { reading } = book;
  const steps = useMemo(() => firstSteps(reading.branch), [reading]);
  if (month === null) return words('recordScreen.noMonths');
  // What became of a writing belongs to the form that is being left.
  const leave = (): void => {
    writing.forget();
    setPreparing(null);
  };
  const preview = preparing !== null && preparation && (
    <Preview
      {...{ book, writing, isWritten, onWritten }}
      intents={preparation.intents}
      onBack={() => setPreparing(null)}
    />
  );
  const start = steps?.next === 'roster' && OF_PEOPLE.has(task) && <FirstStepsPanel {...{ reading, steps }} />;
  return (
    <div className={styles.screen}>
      <TabList
        className={styles.tasks}
        size="small"
        appearance="subtle-circular"
        selectedValue={task}
        aria-label={words('recordScreen.tasksLabel')}
        onTabSelect={(_, { value }) => {
          leave();
          setTask(value as RecordTask);
        }}
      >
        {RECORD_TASKS.map((each) => (
          <Tab key={each} className={styles.task} id={tabId(each)} value={each} aria-controls={PANEL_ID}>
            {words(`recordScreen.tasks.${each}`)}
          </Tab>
        ))}
      </TabList>
      <div id={PANEL_ID} role="tabpanel" aria-labelledby={tabId(task)} className={styles.screen}>
        {OF_MONTH.has(task) && !start && (
          <div className={styles.month}>
            <PeriodPicker
              periods={months}
              value={month}
              onPick={(picked) => {
                leave();
                setMonth(picked);
              }}
            />
            {preparing === null && preparation && (
              <PrepareOffer
                {...{ preparation }}
                isInFront={preparation.month === month}
                onPreview={() => {
                  writing.forget();
                  setPreparing(preparation.month);
                }}
              />
            )}
          </div>
        )}
        {start || preview || (
          <Task key={OF_MONTH.has(task) ? `${task} ${month}` : task} {...{ book, month, writing, target }} />
        )}
      </div>
    </div>
  );
}

const PANEL_ID = 'theme-day-record-panel';
const tabId = (task: RecordTask): string => `theme-day-record-${task}`;
