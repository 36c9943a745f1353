import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { ComponentType } from 'react';
import type { RecordingBook } from '../../recording/recording';
import { PeriodPicker } from '../check/period-picker';
import { useWriting } from '../parts/use-writing';
import { usePane } from '../state/pane-context';
import { RECORD_TASKS, type RecordTask } from '../state/record-target';
import { DuesTask } from './dues/dues-task';
import { MakeUpTask } from './make-up/make-up-task';
import { PlanTask } from './plan/plan-task';
import { SignInTask } from './sign-in/sign-in-task';
import { ThemeDayTask } from './theme-day/theme-day-task';
import type { TaskProps } from './task-props';
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

const useStyles = makeStyles({
  screen: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  tasks: { flexWrap: 'wrap', margin: '0 -6px', gap: 0 },
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
  if (month === null) return words('recordScreen.noMonths');
  // What could not be written belongs to the form that is being left.
  const forgetFailure = (): void => {
    if (writing.writing.state === 'failed') writing.forget();
  };
  return (
    <div className={styles.screen}>
      <TabList
        className={styles.tasks}
        size="small"
        appearance="subtle-circular"
        selectedValue={task}
        aria-label={words('recordScreen.tasksLabel')}
        onTabSelect={(_, { value }) => {
          forgetFailure();
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
        {OF_MONTH.has(task) && (
          <div>
            <PeriodPicker
              periods={months}
              value={month}
              onPick={(picked) => {
                forgetFailure();
                setMonth(picked);
              }}
            />
          </div>
        )}
        <Task key={OF_MONTH.has(task) ? `${task} ${month}` : task} {...{ book, month, writing, target }} />
      </div>
    </div>
  );
}

const PANEL_ID = 'theme-day-record-panel';
const tabId = (task: RecordTask): string => `theme-day-record-${task}`;
